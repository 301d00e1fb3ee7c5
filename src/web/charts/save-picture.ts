/** Gives a text or a picture to the reader as a file. */
function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href: address, download: fileName }).click();
  URL.revokeObjectURL(address);
}

const svgBlob = (svg: string): Blob => new Blob([svg], { type: "image/svg+xml" });

export const saveSvg = (svg: string, fileName: string): void => saveFile(svgBlob(svg), `${fileName}.svg`);

/** Drawn at twice its size, so that it stays sharp on paper. */
export async function savePng(svg: string, fileName: string): Promise<void> {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {
      width: image.width * 2,
      height: image.height * 2,
    });
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (png) saveFile(png, `${fileName}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}
