/** What is used of the parser, which brings no types of its own. */
declare module 'sax' {
	interface Parser {
		onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
		onclosetag: () => void;
		ontext: (text: string) => void;
		oncdata: (text: string) => void;
		ondoctype: () => void;
		onerror: (error: Error) => void;
		write(text: string): Parser;
		close(): Parser;
	}
	const sax: { parser(strict: boolean, options: { readonly position: boolean }): Parser };
	export = sax;
}
