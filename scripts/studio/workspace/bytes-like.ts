/**
 * A text as bytes, with the byte order mark and the line ends of what stood there before: a line that is still there keeps its own,
 * others get those that most lines have.
 */
export function bytesLike(before: Uint8Array, text: string): Uint8Array {
	const [mark, old] = apart(before);
	const ends = old.match(/\r\n?|\n/g) ?? [];
	const kinds = [...new Set(ends)];
	const [usual = '\n'] = kinds.sort((one, other) => count(ends, other) - count(ends, one));
	const written = kinds.length > 1 ? asBefore(old, text, usual) : text.replaceAll('\n', usual);
	// Two ends that came to stand beside each other may read as one.
	const isSame = written.replace(/\r\n?/g, '\n') === text;
	return new TextEncoder().encode(mark + (isSame ? written : text.replaceAll('\n', usual)));
}

function apart(bytes: Uint8Array): readonly [mark: string, text: string] {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	return text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
}

function count(ends: readonly string[], end: string): number {
	return ends.filter((one) => one === end).length;
}

/** Of a file with several: lines before and behind what was changed keep theirs. */
function asBefore(old: string, text: string, usual: string): string {
	const parts = old.split(/(\r\n?|\n)/);
	const before = parts.filter((_, index) => index % 2 === 0);
	const ends = parts.filter((_, index) => index % 2 === 1);
	const lines = text.split('\n');
	const most = Math.min(lines.length, before.length);
	let [head, tail] = [0, 0];
	while (head < most && lines[head] === before[head]) head++;
	while (tail < most - head && lines.at(-1 - tail) === before.at(-1 - tail)) tail++;
	return lines
		.map((line, index) => {
			if (index === lines.length - 1) return line;
			const left = lines.length - index;
			const end = index < head ? ends[index] : left <= tail ? ends.at(1 - left) : usual;
			return line + (end ?? usual);
		})
		.join('');
}
