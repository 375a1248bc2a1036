/** The shared folder is not there, as when a network disk is away. */
export class FolderLost extends Error {}
