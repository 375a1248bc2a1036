import { statfsSync } from 'node:fs';

/**
 * Kinds of file systems, by the numbers of Linux' statfs(2), that tell nothing of what other machines change: NFS, SMB, CIFS,
 * SMB2, FUSE, 9P (folders of Windows in WSL) and those that virtual machines share.
 */
const remote: ReadonlySet<number> = new Set([
	0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x786f4256, 0xbacbacbc,
]);

/** Whether a folder lies where changes are not told of; false where the system does not say. */
export function isRemote(folder: string): boolean {
	try {
		return remote.has(statfsSync(folder).type);
	} catch {
		return false;
	}
}
