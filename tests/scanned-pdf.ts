import sharp from 'sharp';

/** A page of a scan: how far the scanner laid it over, and the letters that a machine put under it. */
export interface ScannedPage {
  picture: Buffer;
  /** the /Rotate of the page, in degrees clockwise */
  turn?: 0 | 90 | 180 | 270;
  /** true for black and white, one bit a pixel */
  isBlackAndWhite?: boolean;
  hidden?: string;
}

/** A PDF whose pages are only pictures. */
export async function toScannedPdf(pages: readonly ScannedPage[]): Promise<Buffer> {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 3} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'),
  ];
  for (const [at, { picture, turn = 0, isBlackAndWhite = false, hidden }] of pages.entries()) {
    // the page turns it back
    const laid = sharp(picture).rotate(360 - turn);
    const { data, info } = isBlackAndWhite
      ? await laid.greyscale().threshold(128).raw().toBuffer({ resolveWithObject: true })
      : await laid.jpeg({ quality: 85 }).toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const draw = `q ${width} 0 0 ${height} 0 0 cm /Im Do Q${hidden ? ` BT 3 Tr /F 12 Tf 20 20 Td (${hidden}) Tj ET` : ''}`;
    const kind = isBlackAndWhite
      ? '/ColorSpace /DeviceGray /BitsPerComponent 1'
      : `/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`;
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /Rotate ${turn} /MediaBox [0 0 ${width} ${height}] /Contents ${5 + at * 3} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /Im ${6 + at * 3} 0 R >> >> >>`,
      ),
      toStream('', Buffer.from(draw)),
      toStream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${kind}`,
        isBlackAndWhite ? toBits(data, info) : data,
      ),
    );
  }
  return assemble(objects);
}

const toStream = (words: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${words} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);

function toBits(
  grey: Buffer,
  { width, height, channels }: { width: number; height: number; channels: number },
) {
  const line = (width + 7) >> 3;
  const bits = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const byte = y * line + (x >> 3);
      if ((grey[(y * width + x) * channels] ?? 0) > 127) bits[byte] = (bits[byte] ?? 0) | (128 >> (x & 7));
    }
  }
  return bits;
}

function assemble(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const places = objects.map((object, at) => {
    const place = length();
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n `).join('\n');
  const start = length();
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
