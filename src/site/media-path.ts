/** Where files are downloaded, without credentials: the address itself holds a secret. */
export const MEDIA_PATH = '/media/';
