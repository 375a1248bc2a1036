/** The operating system's code of an I/O error (`ENOSPC`); undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
	return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;
}
