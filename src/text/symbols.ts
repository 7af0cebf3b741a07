/**
 * Part of a document's symbol: "CT", "UBND", "TTg", "QyĐ", "KGVX", "BNNMT", "QH15". Sources are for
 * regular expressions with the `u` flag.
 */
export const ABBREVIATION_GROUP = String.raw`\p{Lu}[\p{L}\d]{0,11}(?![\p{L}\d])`;
