/** The desk's sign: a claim (the diamond) on its line. */
export function Brand({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <rect width="32" height="32" rx="7" fill="#16324a" />
      <path d="M16 6l8 8-8 8-8-8z" fill="none" stroke="#f2b04c" strokeWidth="2.6" strokeLinejoin="round" />
      <path d="M8 26h16" stroke="#e8edf1" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
