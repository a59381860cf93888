/** Hand a file to the person as a download. */
export function handOverFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it started.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hand a text to the person as a file. */
export function handOverText(name: string, text: string): void {
  handOverFile(name, new Blob([text], { type: "application/json" }));
}
