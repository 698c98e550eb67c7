declare module 'tablesort' {
  function Tablesort(table: HTMLTableElement): void;
  namespace Tablesort {
    function extend(
      name: string,
      fits: (text: string) => boolean,
      compare: (a: string, b: string) => number,
    ): void;
  }
  export default Tablesort;
}
