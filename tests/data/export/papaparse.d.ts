/** The part of papaparse that the test uses: a reader of CSV that is not the writer's own. */
declare module 'papaparse' {
  const Papa: {
    parse<T>(text: string, options: { skipEmptyLines: boolean }): { data: T[]; errors: unknown[] };
  };
  export default Papa;
}
