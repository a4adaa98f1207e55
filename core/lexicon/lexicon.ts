export interface LexiconFiles {
  readonly places: string;
  readonly names: string;
  readonly regions: string;
}
