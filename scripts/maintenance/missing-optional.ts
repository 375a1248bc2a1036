/** The part of a lockfile (version 3) that matters here. */
export interface Lockfile {
	readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
	readonly version?: string;
	readonly optional?: boolean;
	readonly dev?: boolean;
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
	readonly libc?: readonly string[];
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** An entry for every optional dependency of a locked package that has none; the system it is for is read off its name. */
export function missingOptional({ packages }: Lockfile): Record<string, LockedPackage> {
	const missing: Record<string, LockedPackage> = {};
	for (const [path, locked] of Object.entries(packages)) {
		for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
			if (isLocked(name, path, packages)) continue;
			const dev = locked.dev === true && { dev: true };
			missing[`node_modules/${name}`] = { version, optional: true, ...dev, ...systemOf(name) };
		}
	}
	return missing;
}

function isLocked(name: string, path: string, packages: Lockfile['packages']): boolean {
	return `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
}

function systemOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
	const parts = name.split(/[-/]/);
	const os = parts.find((part) => systems.includes(part));
	const cpu = parts.find((part) => processors.includes(part));
	const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined;
	return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && os === 'linux' && { libc: [libc] }) };
}
