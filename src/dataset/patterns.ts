/** The shapes of the texts that records are made of. What each is for stands in `fields.ts`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const TEXT = /\S/;
export const COUNTRY = /^[A-Z]{2}$/;
export const SIDE = /^([A-Z]{2}|third)$/;
export const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const EDTF = /^[0-9./~?%-]+$/;
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const WEB_ADDRESS = /^https?:\/\/\S+$/;
export const WIKIDATA = /^Q\d+$/;
export const SHA256 = /^[0-9a-f]{64}$/;
