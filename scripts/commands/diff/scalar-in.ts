/** A field of a front matter that perhaps cannot be read as a whole any more: its text, without quotes and comment. */
export function scalarIn(text: string, key: string): string | undefined {
	const [, header = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
	const [, quoted, bare] = new RegExp(`^${key}:[ \\t]*(?:["'](.*?)["']|([^\\s#]\\S*))`, 'm').exec(header) ?? [];
	return quoted ?? bare;
}
