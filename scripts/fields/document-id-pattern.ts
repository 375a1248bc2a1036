/** A document's number: `1-004` of an instruction, `AR-2025` of others. */
export const documentIdPattern = /^(\d{1,2}-\d{3}|[A-ZÆØÅ]{2,8}(-[A-Z0-9ÆØÅ]+)*(-\d{4}(-\d{2,3})?)?)$/u;
