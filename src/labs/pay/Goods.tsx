/** Loaves of tandoor bread: round, pricked in the middle. */
function Bread() {
  return (
    <>
      {[
        [62, 152],
        [104, 158],
        [82, 134],
      ].map(([x, y]) => (
        <g key={x}>
          <ellipse class="goods-a" cx={x} cy={y} rx="27" ry="16" />
          <ellipse class="goods-b" cx={x} cy={(y ?? 0) - 2} rx="15" ry="8" />
          <path class="goods-dots" d={`M${(x ?? 0) - 6} ${(y ?? 0) - 3}h.1m5.900 3h.1m5.900-3h.1m-6-3h.1`} />
        </g>
      ))}
    </>
  );
}

function Apples() {
  const places = [
    [52, 160],
    [82, 160],
    [112, 160],
    [67, 138],
    [97, 138],
    [82, 117],
  ];
  return (
    <>
      {places.map(([x = 0, y = 0], index) => (
        <g key={index}>
          <circle class={index % 3 === 1 ? 'goods-c' : 'goods-d'} cx={x} cy={y} r="14" />
          <path class="goods-stem" d={`M${x} ${y - 11}q2-6 7-6`} />
        </g>
      ))}
    </>
  );
}

function Tea() {
  return (
    <>
      <path class="goods-d" d="M44 130q0-24 30-24t30 24v14q0 28-30 28t-30-28z" />
      <path class="goods-d" d="M104 126q16-2 20 14l-6 3q-4-9-14-8z" />
      <path class="goods-stem" d="M44 130q-16 0-16 14t18 12" />
      <path class="goods-b" d="M56 106q18-10 36 0z" />
      <circle class="goods-b" cx="74" cy="98" r="4" />
      <path class="goods-b" d="M126 154h40q-2 20-20 20t-20-20z" />
      <path class="goods-stem" d="M52 136l10 8 12-8 12 8 12-8" />
    </>
  );
}

function Books() {
  return (
    <>
      <rect class="goods-c" x="40" y="156" width="92" height="18" rx="2" />
      <rect class="goods-d" x="46" y="138" width="92" height="18" rx="2" />
      <rect class="goods-a" x="38" y="120" width="92" height="18" rx="2" />
      <rect class="goods-b" x="50" y="125" width="40" height="8" rx="1" />
      <rect class="goods-b" x="58" y="143" width="40" height="8" rx="1" />
      <rect class="goods-b" x="52" y="161" width="40" height="8" rx="1" />
      <path class="goods-stem" d="M150 174l22-50 8 4-22 46z" />
    </>
  );
}

function Honey() {
  return (
    <>
      {[38, 96].map((x) => (
        <g key={x}>
          <rect class="goods-a" x={x} y="126" width="44" height="48" rx="8" />
          <rect class="goods-c" x={x + 4} y="114" width="36" height="12" rx="3" />
          <path class="goods-b" d={`M${x + 22} 137l10 6v12l-10 6-10-6v-12z`} />
        </g>
      ))}
      <path class="goods-stem" d="M154 172l18-44m-4-4q10 0 9 9-8 3-12-4z" />
    </>
  );
}

function Cheese() {
  const places = [50, 68, 86, 104, 122, 59, 77, 95, 113, 68, 86, 104];
  return (
    <>
      {places.map((x, index) => (
        <circle
          key={index}
          class="goods-b goods-edge"
          cx={x}
          cy={index < 5 ? 162 : index < 9 ? 147 : 132}
          r="10"
        />
      ))}
      <path class="goods-d" d="M34 158h108l-8 17H42z" />
    </>
  );
}

const pictures = { bread: Bread, apples: Apples, tea: Tea, books: Books, honey: Honey, cheese: Cheese };

/** What lies on the counter. */
export function Goods({ picture }: { readonly picture: string }) {
  const Picture = pictures[picture as keyof typeof pictures] ?? Bread;
  return <Picture />;
}
