interface Window {
  Tablesort: {
    (table: HTMLTableElement): void;
    extend(
      name: string,
      fits: (text: string) => boolean,
      compare: (a: string, b: string) => number,
    ): void;
  };
}
