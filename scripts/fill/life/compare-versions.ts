/** Above 0 when the first version is the later: 2.10 comes after 2.9. */
export function compareVersions(one: string, other: string): number {
	const [major, minor] = partsOf(one);
	const [otherMajor, otherMinor] = partsOf(other);
	return major - otherMajor || minor - otherMinor;
}

/** Whether a version is the very next one: 2 → 3, 2.1 → 2.2, 2.4 → 3 or 3.0. */
export function isNextVersion(version: string, before: string): boolean {
	const [major, minor] = partsOf(version);
	const [majorBefore, minorBefore] = partsOf(before);
	return (major === majorBefore && minor === minorBefore + 1) || (major === majorBefore + 1 && minor === 0);
}

function partsOf(version: string): readonly [major: number, minor: number] {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return [major, minor];
}
