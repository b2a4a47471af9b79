/** Short forms in capitals and the words that they stand for, by the short form without accents. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cchc: 'cải cách hành chính',
    tthc: 'thủ tục hành chính',
    cbccvc: 'cán bộ công chức viên chức',
    ccvc: 'công chức viên chức',
    qppl: 'quy phạm pháp luật',
    vbqppl: 'văn bản quy phạm pháp luật',
    cqdt: 'chính quyền điện tử',
    cqs: 'chính quyền số',
    cpdt: 'chính phủ điện tử',
    tcbm: 'tổ chức bộ máy',
    dtxhh: 'điều tra xã hội học',
    xhh: 'xã hội học',
    ktxh: 'kinh tế xã hội',
    hcnn: 'hành chính nhà nước',
    bnv: 'bộ nội vụ',
    dbsh: 'đồng bằng sông hồng',
    dbscl: 'đồng bằng sông cửu long',
    dnb: 'đông nam bộ',
  }),
);
