/** A law or another document, whose §§ are not those of the text. */
const other =
	/(?<!\p{L}|(?:denne|dette|this) )\p{L}*(?:lov|forskrift|bekendtgørelse|cirkulære|rundskriv|kundgørelse|direktiv|act|regulation)(?:s|en|ens|a|as|e|t|n|ns|et|ets)?(?!\p{L})/iu;

/** Whether words name a law or another document that has §§ of its own. */
export function namesLaw(text: string): boolean {
	return other.test(text);
}

/** What stands right behind a reference, which may say what it is to: `§ 13 i loven`, `nr. 247 af 1979 § 3`. */
export function behind(text: string, end: number): string {
	return text.slice(end, end + 40).split(/[.;,]/u)[0] ?? '';
}
