/** The CRC-32 of zip and PNG (ISO 3309): finds what a camera misread, proves nothing against forgery. @example crc32(bytesOf('123456789')) // => 0xcbf43926 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
