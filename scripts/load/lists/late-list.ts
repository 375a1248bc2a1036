/** What a late list was made of, and how. */
interface Origin {
	readonly list: readonly object[];
	made(item: object): object;
}

const origins = new WeakMap<readonly object[], Origin>();

/**
 * The same list of something else, each of which is made when it is first asked for: who looks at few of ten thousand has few
 * made. It is a list like any other to who reads it.
 */
export function lateList<T extends object, Made extends object>(
	list: readonly T[],
	make: (item: T) => Made,
): readonly Made[] {
	const known = new Map<T, Made>();
	const made = (item: T): Made => {
		const before = known.get(item) ?? make(item);
		known.set(item, before);
		return before;
	};
	const late = new Proxy(list, {
		get(all, key) {
			const value: unknown = Reflect.get(all, key);
			return typeof key === 'string' && typeof value === 'object' ? made(value as T) : value;
		},
	}) as readonly object[] as readonly Made[];
	origins.set(late, { list, made: (item) => made(item as T) });
	return late;
}

/** What a late list was made of; undefined: it is none. */
export function originOf(list: readonly object[]): Origin | undefined {
	return origins.get(list);
}
