export { fileFrom, streamedFile, type FileOptions, type StreamedFileOptions } from './file-from.ts';
