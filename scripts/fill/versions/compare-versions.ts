/** Orders versions: below 0 when the first is the earlier; 2.10 comes after 2.9. */
export function compareVersions(one: string, other: string): number {
	const [major = 0, minor = 0] = one.split('.').map(Number);
	const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
	return major - otherMajor || minor - otherMinor;
}
