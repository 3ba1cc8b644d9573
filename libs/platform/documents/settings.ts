/** A bucket that speaks S3, and the key to it. */
export interface BucketSettings {
  /** Without the bucket: `https://s3.eu-west-3.amazonaws.com`, `http://minio:9000`. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export interface VaultSettings {
  /** Where files are kept when there is no bucket. */
  directory: string;
  /** The largest file, in bytes. */
  maxBytes: number;
  bucket?: BucketSettings | undefined;
}

export const VAULT_SETTINGS = Symbol('where documents are kept');
