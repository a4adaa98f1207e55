/** One ceiling of a platform, and the page it comes from. */
export interface Limit {
  readonly max: number;
  readonly of: string;
  readonly page: string;
}

export function limit(max: number, of: string, page: string): Limit {
  return Object.freeze({ max, of, page });
}
