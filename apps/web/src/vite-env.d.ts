/// <reference types="vite/client" />
declare module 'virtual:words/fr' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:words/en' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:house/fr' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:house/en' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:rules/fr' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:rules/en' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:contracts/fr' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
declare module 'virtual:contracts/en' {
  const catalogue: Record<string, string | never[]>;
  export default catalogue;
}
