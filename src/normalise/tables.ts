/** Place in a table; counts from 0. */
export interface Cell {
  table: number;
  /** Cells with no empty one between them: a row, or a part of a row with empty cells. */
  row: number;
  column: number;
}

/**
 * Reads rows and columns from a table's bars. In Markdown a row is a line; in crawled text every bar
 * and every cell is a line. Both are the same series: bar, cell, bar, cell, bar; bar, cell … Two bars
 * with nothing between them end a row (or are an empty cell, which looks the same).
 */
export class TableReader {
  #table = -1;
  #inside = false;
  #row = 0;
  #column = 0;
  /** Cells of the first row, 0 until it has ended. */
  #columns = 0;
  #text = false;

  readBar(): void {
    if (!this.#inside) {
      this.#inside = true;
      this.#table++;
      this.#row = 0;
      this.#column = 0;
      this.#columns = 0;
    } else if (this.#text) {
      this.#column++;
    } else if (this.#column > 0) {
      if (this.#columns === 0) this.#columns = this.#column;
      this.#row++;
      this.#column = 0;
    }
    this.#text = false;
  }

  /**
   * Cell that a line of text stands in; a line after a whole row has left the table, and so has where no
   * row has ended a paragraph or a title `apart` from it: bars that only part the columns of a letterhead.
   */
  readText(apart: boolean): Cell | null {
    if (!this.#inside) return null;
    if (this.#columns > 0 ? this.#column >= this.#columns : apart) {
      this.leave();
      return null;
    }
    this.#text = true;
    return { table: this.#table, row: this.#row, column: this.#column };
  }

  /** A cell that is known to be empty counts as one. */
  readEmpty(): void {
    if (this.#inside) this.#text = true;
  }

  leave(): void {
    this.#inside = false;
  }
}

export function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null) return a === b;
  return a.table === b.table && a.row === b.row && a.column === b.column;
}
