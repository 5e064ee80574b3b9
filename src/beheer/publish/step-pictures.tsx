import type { ComponentChildren } from 'preact';

const Picture = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="o-picture" viewBox="0 0 320 132" aria-hidden="true">
    {children}
  </svg>
);

/** A zip becomes a folder. */
export const UnzipPicture = () => (
  <Picture>
    <rect class="o-picture__paper" x="44" y="28" width="62" height="78" rx="6" />
    <path d="M75 28v8m0 6v8m0 6v8m0 6v8M124 66h38m-10-9 10 9-10 9" />
    <rect class="o-picture__full" x="68" y="82" width="14" height="14" rx="3" />
    <path class="o-picture__full" d="M182 42h34l8 9h52v55h-94z" />
    <path class="o-picture__paper" d="M196 62h66v11h-66zM196 79h66v11h-66z" />
  </Picture>
);

/** The folder goes into the website. */
export const UploadPicture = () => (
  <Picture>
    <rect class="o-picture__paper" x="120" y="18" width="170" height="98" rx="8" />
    <path d="M120 38h170M140 54h60M140 72h44M140 90h52" />
    <rect x="210" y="48" width="66" height="54" rx="6" stroke-dasharray="5 5" />
    <path class="o-picture__full" d="M28 52h22l6 7h30v34H28z" />
    <path d="M92 74c40 24 80 20 128 4m-9-6 9 6-6 9" />
  </Picture>
);

/** The website and the phone have the same. */
export const ComparePicture = () => (
  <Picture>
    <rect class="o-picture__paper" x="56" y="24" width="110" height="84" rx="8" />
    <path d="M56 44h110M72 60h62M72 76h44M72 92h54M172 66h26m-8-7 8 7-8 7" />
    <rect class="o-picture__paper" x="206" y="16" width="58" height="100" rx="10" />
    <path d="M218 40h34M218 52h24" />
    <circle class="o-picture__full" cx="235" cy="82" r="17" />
    <path d="m227 82 6 6 11-12" />
  </Picture>
);
