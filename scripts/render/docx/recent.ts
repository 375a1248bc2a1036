/** What was made for the keys that were asked for last; any other is made anew. */
export function recent<Value>(most: number): (key: string, make: () => Value) => Value {
	const met = new Map<string, Value>();
	return (key, make) => {
		const known = met.get(key);
		if (known !== undefined && met.size <= most / 2) return known;
		const value = known ?? make();
		met.delete(key);
		met.set(key, value);
		const [oldest] = met.keys();
		if (met.size > most && oldest !== undefined) met.delete(oldest);
		return value;
	};
}
