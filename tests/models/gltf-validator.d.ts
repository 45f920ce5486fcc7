/** The package ships no types; this is the part used here. */
declare module 'gltf-validator' {
  interface Issue {
    readonly code: string
    readonly message: string
    /** 0 error, 1 warning, 2 information, 3 hint */
    readonly severity: number
  }
  interface Report {
    readonly issues: { readonly numErrors: number; readonly numWarnings: number; readonly messages: readonly Issue[] }
  }
  export function validateBytes(bytes: Uint8Array, options?: { readonly maxIssues?: number }): Promise<Report>
}
