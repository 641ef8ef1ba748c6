/** Frequent family names of China, Korea and Vietnam that are no given names in English. */
export const leadingSurnames: ReadonlySet<string> = new Set(
  `ban cao chen cheng chiang choe choi chung deng ding dong fang feng gao guo han hu hua huang hwang jang jeong jiang jin kang kim
  kwon li liang lin liu lu luo ma mao meng moon nguyen pak park peng pham phan qian qin ren ri ryu shen shin shi song sun tan tang
  tran truong tsai wang wei wen wu xi xiao xie xu yan yang yao ye yeo yi yoon yu yuan zeng zhang zhao zheng zhou zhu`.split(
    /\s+/u,
  ),
);
