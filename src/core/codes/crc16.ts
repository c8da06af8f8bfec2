import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * CRC-16/CCITT-FALSE over the UTF-8 bytes of a text: polynomial 0x1021, begun at 0xFFFF, four large hex digits, as field 63 of EMVCo codes.
 * @example crc16('123456789') // => '29B1'
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of utf8ToBytes(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff) >>> 0;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
