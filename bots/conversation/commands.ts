/** The commands that a person can give, in one table: it feeds Slack's manifest, Discord's registration and the examples. */

/** Languages in which chat platforms show command names; English is the fallback. */
export const LANGUAGES = ['fr', 'de', 'nl', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in English and in each of the other languages. */
export interface Localised {
  readonly en: string;
  readonly other: { readonly [L in Language]: string };
}

export interface CommandOption {
  /** Lower case, no spaces. */
  readonly name: Localised;
  readonly description: Localised;
  readonly type: 'text' | 'yes-no' | 'day';
  readonly required: boolean;
  /** Completed as one types. */
  readonly completes: boolean;
}

/** `/ban`, the one command. At most 100 characters a description: Discord's limit, the lowest. */
export const BAN = {
  name: {
    en: 'ban',
    other: { fr: 'ban', de: 'ban', nl: 'ban', es: 'ban' },
  },
  description: {
    en: 'Is an app banned? Where, for whom, since when, says who',
    other: {
      fr: 'Une appli est-elle interdite ? Où, pour qui, depuis quand, selon qui',
      de: 'Ist eine App verboten? Wo, für wen, seit wann, laut wem',
      nl: 'Is een app verboden? Waar, voor wie, sinds wanneer, volgens wie',
      es: '¿Está prohibida una app? Dónde, para quién, desde cuándo, según quién',
    },
  },
  /** Shown beside the command where a platform has no options. */
  hint: 'app and place, such as: tiktok belgium',
  options: {
    query: {
      name: { en: 'query', other: { fr: 'question', de: 'frage', nl: 'vraag', es: 'pregunta' } },
      description: {
        en: 'An app and a place, in any order: tiktok belgium',
        other: {
          fr: 'Une appli et un lieu, dans n’importe quel ordre : tiktok belgique',
          de: 'Eine App und ein Ort, in beliebiger Reihenfolge: tiktok belgien',
          nl: 'Een app en een plaats, in willekeurige volgorde: tiktok belgië',
          es: 'Una app y un lugar, en cualquier orden: tiktok bélgica',
        },
      },
      type: 'text',
      required: false,
      completes: true,
    },
    share: {
      name: { en: 'share', other: { fr: 'partager', de: 'teilen', nl: 'delen', es: 'compartir' } },
      description: {
        en: 'Post the answer for everyone here; otherwise only you see it',
        other: {
          fr: 'Publier la réponse pour tous ici ; sinon, vous seul la voyez',
          de: 'Die Antwort hier für alle zeigen; sonst sehen nur Sie sie',
          nl: 'Toon het antwoord hier aan iedereen; anders ziet alleen u het',
          es: 'Publicar la respuesta para todos aquí; si no, solo usted la ve',
        },
      },
      type: 'yes-no',
      required: false,
      completes: false,
    },
    as_of: {
      name: { en: 'as_of', other: { fr: 'au', de: 'stand', nl: 'per', es: 'a_fecha' } },
      description: {
        en: 'How things stood on a day: 2023-03-01',
        other: {
          fr: 'La situation à une date donnée : 2023-03-01',
          de: 'Wie es an einem Tag stand: 2023-03-01',
          nl: 'Hoe het er op een dag voor stond: 2023-03-01',
          es: 'Cómo estaba la situación un día: 2023-03-01',
        },
      },
      type: 'day',
      required: false,
      completes: false,
    },
  },
} as const satisfies {
  readonly name: Localised;
  readonly description: Localised;
  readonly hint: string;
  readonly options: Readonly<Record<string, CommandOption>>;
};

/** On any message: reads the claims in it. */
export const CHECK = {
  name: {
    en: 'Check against ban records',
    other: {
      fr: 'Vérifier les interdictions',
      de: 'Mit Verboten abgleichen',
      nl: 'Controleer op verboden',
      es: 'Comprobar prohibiciones',
    },
  },
  description: 'Reads which bans a message claims and answers each from the record, to you alone',
} as const satisfies { readonly name: Localised; readonly description: string };

/** Questions to try, in the order shown. */
export const EXAMPLES = ['tiktok belgium', 'which countries ban telegram', 'tiktok france vs belgium'] as const;

/** The two fields of the picker that a command with no words opens. */
export const PICKER = {
  title: 'Is it banned?',
  app: { label: 'App', placeholder: 'tiktok, telegram, dating apps' },
  place: { label: 'Place', placeholder: 'belgium, wallonia, european commission' },
  submit: 'Ask',
} as const;
