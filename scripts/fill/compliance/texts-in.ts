/** Every text in settings, however deep: a norm that a rule is given stands among them. */
export function textsIn(settings: unknown): readonly string[] {
	if (typeof settings === 'string') return [settings];
	if (settings === null || typeof settings !== 'object') return [];
	return Object.values(settings).flatMap(textsIn);
}
