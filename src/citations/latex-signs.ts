/** The accents of LaTeX as the signs that Unicode combines with the letter before. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    });

/** Commands of LaTeX that stand for a sign. */
export const signs: ReadonlyMap<string, string> = new Map([
  ...pairs(`ss=ß SS=ẞ o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ
    DJ=Đ ng=ŋ NG=Ŋ S=§ P=¶ dag=† ddag=‡ copyright=© pounds=£ euro=€ texteuro=€ ldots=… dots=…
    textellipsis=… textendash=– textemdash=— textquoteleft=‘ textquoteright=’ textquotesingle='
    textquotedblleft=“ textquotedblright=” textquotedbl=" guillemotleft=« guillemotright=»
    textbackslash=\\ textasciitilde=~ textasciicircum=^ textunderscore=_ textbar=| textless=<
    textgreater=> textdegree=° degree=° textregistered=® texttrademark=™ textcopyright=© textmu=µ
    textbullet=• textperiodcentered=· pm=± times=× cdot=· leq=≤ le=≤ geq=≥ ge=≥ neq=≠ approx=≈ sim=∼
    infty=∞ to=→ rightarrow=→ leftarrow=← ell=ℓ partial=∂ circ=° prime=′ sum=∑ in=∈
    alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ
    mu=μ nu=ν xi=ξ pi=π rho=ρ sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω
    Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω`),
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
  ['BibTeX', 'BibTeX'],
  ['quad', ' '],
  ['qquad', ' '],
]);

/** Commands that set what stands between the braces behind them in another type, as CSL reads it. */
export const typefaces: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    [
      ['emph it em textit textsl', '<i>', '</i>'],
      ['textbf bf', '<b>', '</b>'],
      ['textsuperscript', '<sup>', '</sup>'],
      ['textsubscript', '<sub>', '</sub>'],
      ['textsc sc', '<span style="font-variant: small-caps;">', '</span>'],
      ['enquote', '“', '”'],
      ['text textrm textnormal textsf texttt tt mbox hbox url mathrm mathit mathbf mathsf', '', ''],
      ['rm sf ensuremath uppercase lowercase MakeUppercase protect textup upshape', '', ''],
    ] as const
  ).flatMap(([names, begin, end]) =>
    names.split(' ').map((name): [string, readonly [string, string]] => [name, [begin, end]]),
  ),
);
