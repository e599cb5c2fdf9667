export { fileFrom, streamedFile, type FileOptions, type StreamedFileOptions } from './file-from.ts';
export type { Attachment } from './attachment-path.ts';
export { downloader, type Download, type DownloadOptions, type DownloadProgress, type Downloader } from './download.ts';
export type { FileRange } from './file-part.ts';
