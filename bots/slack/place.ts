/** Where an answer goes: the conversation it was asked in, as far as Slack lets it be reached. */

interface Around {
  /** Who asked. */
  readonly user: string;
  readonly channel?: string | undefined;
  /** The thread, by the timestamp of its first message. */
  readonly thread?: string | undefined;
  /** The message whose button was pressed, by its timestamp. */
  readonly message?: string | undefined;
}

export type Place = Around &
  (
    | {
        readonly to: 'response';
        /** Good for five messages within half an hour. */
        readonly url: string;
        /** In the place of the message whose button was pressed. */
        readonly replace: boolean;
        /** Nobody but the asker sees the message whose button was pressed: another view of it can take its place. */
        readonly own: boolean;
        /** In a direct message with the bot there is nobody to hide it from. */
        readonly everyone: boolean;
      }
    | { readonly to: 'thread'; readonly channel: string }
    /** Nothing but the asker is known: a direct message. */
    | { readonly to: 'asker' }
  );
