import { type Block, blockOfRange, MOST_COLUMNS, MOST_ROWS } from "../../core/workbook/address.ts";

/** A merged block as a sheet's part names it: `B2:C4`, or whole columns (`D:E`) or rows (`3:4`) as some programs write them; null for neither. */
export function mergedBlock(ref: string): Block | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(ref);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(ref);
  if (columns !== null) return within(blockOfRange(`${columns[1]}1:${columns[2]}${MOST_ROWS}`));
  if (rows !== null) return within(blockOfRange(`A${rows[1]}:XFD${rows[2]}`));
  return within(blockOfRange(ref));
}

function within(block: Block | null): Block | null {
  if (block === null || block.bottom >= MOST_ROWS || block.right >= MOST_COLUMNS) return null;
  return block;
}
