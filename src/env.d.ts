/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The text that is being rendered, for the words of MDX inside it. */
    reading?: import('@/catalog/reading.ts').Reading;
  }
}

/** Where mistakes are reported, with places to fill in; '' when the host has no such address. `REPORT_URL` of `astro.config.mjs`. */
declare const __REPORT_URL__: string;
/** Version and day of the build, such as `0.1.0 2026-11-26`. */
declare const __BUILD__: string;
