/** Whether a record has an own key; never one that every object inherits. */
export function has<R extends object>(record: R, key: string): key is keyof R & string {
	return Object.hasOwn(record, key);
}
