export interface PictureFile {
  /** Below `public/`. */
  path: string;
  content: string | Buffer;
}
