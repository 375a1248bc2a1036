/** A relative address with `%20` and the like as the characters they stand for; as written where it is no such address. */
export function decodeAddress(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
