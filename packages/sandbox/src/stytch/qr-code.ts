import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";

const PIXELS_PER_MODULE = 4;

/** Returns the QR code from which an authenticator app imports a secret, as a PNG image in a `data:` URL. */
export function totpQrCode(secret: string, issuer: string, account: string): string {
  const label = [issuer, account].map(encodeURIComponent).join(":");
  const url = `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
  return `data:image/png;base64,${toPng(encode(url, { border: 4 }).data).toString("base64")}`;
}

/** Encodes a grayscale PNG of one bit per pixel (https://www.w3.org/TR/png-3/): `true` is black. */
function toPng(modules: readonly (readonly boolean[])[]): Buffer {
  const width = modules.length * PIXELS_PER_MODULE;
  const row = (line: readonly boolean[]) => {
    const packed = Buffer.alloc(1 + Math.ceil(width / 8));
    for (let x = 0; x < width; x += 1) {
      if (line[Math.floor(x / PIXELS_PER_MODULE)]) continue;
      const at = 1 + (x >> 3);
      packed.writeUInt8(packed.readUInt8(at) | (0x80 >> (x & 7)), at);
    }
    return packed;
  };
  const pixels = modules.flatMap((line) => Array<Buffer>(PIXELS_PER_MODULE).fill(row(line)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header.writeUInt8(1, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(pixels));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
