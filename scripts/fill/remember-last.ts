/** The same work, done once for each of those that were asked for last; what was made of others is let go. */
export function rememberLast<Asked, Made>(most: number, make: (asked: Asked) => Made): (asked: Asked) => Made {
	const known = new Map<Asked, Made>();
	return (asked) => {
		const made = known.has(asked) ? (known.get(asked) as Made) : make(asked);
		known.delete(asked);
		known.set(asked, made);
		const [oldest] = known.keys();
		if (known.size > most && oldest !== undefined) known.delete(oldest);
		return made;
	};
}
