/** Whether a folder of the store is a generation: its name, and a number where the first of that name had been changed by hand. */
export function isGenerationName(name: string): boolean {
	return /^[0-9a-f]{16}(-\d+)?$/.test(name);
}
