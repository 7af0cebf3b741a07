/**
 * Sources for regular expressions with the `u` flag.
 *
 * Part of a document's symbol: "CT", "UBND", "TTg", "QyĐ", "KGVX", "BNNMT", "QH15".
 */
const GROUP = String.raw`\p{Lu}[\p{L}\d]{0,11}(?![\p{L}\d])`;

/** A whole symbol: "CT-UBND", "HD – HĐTĐKT", "NQ/TU". */
export const SYMBOL = `${GROUP}(?: ?[-–/.&] ?${GROUP}){0,4}`;
