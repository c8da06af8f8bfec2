/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The text that is being rendered, for the words of MDX inside it. */
    reading?: import('@/catalog/reading.ts').Reading;
  }
}
