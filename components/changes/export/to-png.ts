/** px; more than any browser draws on one canvas without trouble. */
const LONGEST_SIDE = 8_192;
const LARGEST_AREA = 40_000_000;

/**
 * An SVG as PNG, twice its size where a canvas can be so large, else as large as it can.
 * @throws Error with a sentence where the browser cannot draw it
 */
export async function toPng(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('This browser cannot draw a picture so large. Export a part, or an SVG.');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
