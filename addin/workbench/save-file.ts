/** Hand a file to the person as a download. A table of text becomes a workbook. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = savedName(name);
  link.click();
  // The download has its own hold on the data once it started.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name a book is saved under: its own, as a workbook. */
export function savedName(name: string): string {
  return /\.xls[xm]$/iu.test(name) ? name : `${name.replace(/\.[^.]*$/u, "")}.xlsx`;
}
