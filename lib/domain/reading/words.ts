/** What a word or phrase does in a sentence about figures. */
export type Cue =
  | 'rise'
  | 'fall'
  | 'rank-direction'
  | 'hold'
  | 'above'
  | 'below'
  | 'places'
  | 'points'
  | 'percentage-points'
  | 'percent'
  | 'relative'
  | 'stand'
  | 'rank-word'
  | 'ordinal'
  | 'count'
  | 'reach'
  | 'first'
  | 'last'
  | 'highest'
  | 'lowest'
  | 'top'
  | 'from'
  | 'to'
  | 'base'
  | 'year-word'
  | 'year-before'
  | 'published'
  | 'month'
  | 'at-least'
  | 'more'
  | 'at-most'
  | 'less'
  | 'about'
  | 'beyond'
  | 'keep'
  | 'denied'
  | 'counting'
  | 'qualifier'
  | 'average'
  | 'nation'
  | 'region-word'
  | 'of-units'
  | 'of-ministries'
  | 'part'
  | 'generic'
  | 'marker'
  | 'about-topic'
  | 'report'
  | 'cause'
  | 'and'
  | 'others'
  | 'foreign'
  | 'filler';

/** The phrases of each cue, separated by semicolons. */
const lists: Record<Exclude<Cue, 'ordinal' | 'count'>, string> = {
  rise: 'tăng; tăng thêm; lên; thăng; vượt; tăng lên; vươn lên; nâng; nhảy; nhảy vọt; vọt; vươn; leo; cải thiện; tiến; bứt phá; đi lên; thăng hạng; tăng hạng; lên hạng; tăng bậc; lên bậc',
  fall: 'giảm; tụt; xuống; rớt; sụt; mất; tụt xuống; giảm xuống; rơi xuống; lùi; rơi; đi xuống; sụt giảm; rớt hạng; tụt hạng; giảm hạng; xuống hạng; tuột; tụt bậc; giảm bậc',
  'rank-direction':
    'thăng hạng; tăng hạng; lên hạng; rớt hạng; tụt hạng; giảm hạng; xuống hạng; tăng bậc; tụt bậc; giảm bậc; lên bậc',
  hold: 'giữ nguyên; không thay đổi; không đổi; không tăng không giảm; giậm chân tại chỗ',
  above: 'cao hơn; nhiều hơn',
  below: 'thấp hơn; ít hơn',
  places: 'bậc; bậc xếp hạng; thứ bậc; nấc; hạng bậc',
  points: 'điểm; điểm số',
  'percentage-points': 'điểm phần trăm; điểm %; điểm phần trăm điểm',
  percent: '%; phần trăm',
  relative: 'giá trị; về giá trị',
  stand:
    'xếp; đứng; đứng ở; xếp ở; ở; nằm ở; xếp hạng; được xếp; được xếp hạng; đạt hạng; về đích ở; giữ; đóng; chiếm; chiếm giữ',
  'rank-word':
    'xếp hạng; được xếp hạng; thứ; hạng; vị trí; vị thứ; thứ hạng; hạng thứ; vị trí thứ; thứ bậc thứ; ngôi; số thứ tự; vị trí số; hạng số; đứng số; vị trí xếp hạng; giữ vị trí; giữ vị trí thứ; duy trì vị trí; duy trì vị trí thứ; giữ vững vị trí; giữ vững vị trí thứ; giữ nguyên vị trí; giữ nguyên vị trí thứ; giữ nguyên thứ hạng thứ; tiếp tục duy trì vị trí thứ',
  reach:
    'đạt; đạt được; được; là; với; ở mức; đạt mức; đạt tới; chỉ đạt; đạt tỷ lệ; ghi nhận; có; còn; ghi được; tương ứng; bằng',
  first:
    'dẫn đầu; đứng đầu; xếp đầu; đầu bảng; quán quân; ngôi đầu; xếp nhất; đứng nhất; ngôi vị quán quân; ngôi quán quân; vị trí dẫn đầu; vị trí đầu; vị trí quán quân; đứng đầu bảng; xếp đầu bảng; dẫn đầu bảng xếp hạng; đứng đầu bảng xếp hạng; số một; số 1; giải nhất; hạng nhất; ngôi nhất; vị trí nhất; vị trí thứ nhất; thứ nhất',
  last: 'cuối bảng; đứng cuối; xếp cuối; cuối cùng; đội sổ; bét bảng; chót bảng; đứng chót; đứng bét; xếp cuối bảng; đứng cuối bảng; cuối bảng xếp hạng; xếp cuối cùng; đứng cuối cùng; xếp chót; hạng chót; thứ hạng cuối cùng; vị trí cuối cùng; vị trí cuối; đứng cuối bảng xếp hạng; đứng đội sổ',
  highest: 'cao nhất; nhiều điểm nhất; điểm cao nhất',
  lowest: 'thấp nhất; ít điểm nhất; điểm thấp nhất',
  top: 'top; tốp; nhóm dẫn đầu; một trong; lọt top; lọt tốp',
  from: 'từ; từ chỗ; từng ở',
  to: 'đến; thành; lên đến; lên tới; tới; còn; lên; xuống; tăng lên; giảm xuống; tụt xuống; vươn lên; rơi xuống; xuống còn; giảm còn; nâng lên; nhảy lên',
  base: 'so với; so; so cùng kỳ; như; so sánh; so sánh với; so với kết quả; so với cùng kỳ; hơn so với; bằng với',
  'year-word': 'năm',
  'year-before':
    'năm trước; năm ngoái; năm liền trước; năm trước đó; năm liền kề; kỳ trước; lần trước; năm trước liền kề; cùng kỳ năm trước; cùng kỳ; năm liền kề trước; năm trước đây',
  published:
    'theo kết quả công bố; do bộ nội vụ công bố; bộ nội vụ công bố; kết quả công bố; công bố; được công bố; công bố vào; công bố năm; công bố tháng; công bố ngày; vừa công bố; công bố trong; công bố hồi; công bố sáng; mới công bố',
  month: 'tháng; ngày; sáng; chiều; quý',
  'at-least': 'ít nhất; tối thiểu; không dưới; chí ít; không ít hơn; trở lên',
  more: 'hơn; trên; quá',
  'at-most': 'nhiều nhất là; tối đa; không quá; không hơn; cùng lắm; trở xuống',
  less: 'dưới; chưa đến; chưa tới; chưa đầy',
  about: 'khoảng; gần; xấp xỉ; chừng; độ; ước; ngót; tầm; cỡ',
  beyond:
    'liên tiếp; liên tục; lần đầu; lần đầu tiên; lần thứ; lần; chưa từng; kỷ lục; từ trước đến nay; từ trước tới nay; nhiều năm; năm liền; hàng năm; hằng năm; mọi năm; mỗi năm; các năm; những năm; lần lượt; cùng; đồng hạng; duy nhất; bình quân; tổng cộng; cả hai; cả ba; một năm sau; sau một năm; trong vòng; nhiều nhất; mạnh nhất; nhanh nhất; ấn tượng nhất; sâu nhất; lớn nhất; tốt nhất; gấp; lần so; một nửa; nửa; thứ năm liên tiếp; kể từ; từ năm; đến năm; giai đoạn; nhiệm kỳ; bình quân năm; trung bình mỗi năm',
  keep: 'giữ vị trí thứ; duy trì vị trí; duy trì vị trí thứ; giữ vững vị trí thứ; giữ nguyên thứ hạng thứ; tiếp tục duy trì vị trí thứ; tiếp tục; duy trì; giữ vững; vẫn; giữ vị trí; tiếp tục giữ; tiếp tục duy trì; vẫn giữ; bảo vệ; giữ vững vị trí; giữ nguyên vị trí; giữ nguyên thứ hạng; giữ nguyên vị trí thứ; giữ ngôi',
  denied:
    'không; đều; chưa; chẳng; không phải; nếu; giả sử; phấn đấu; mục tiêu; kế hoạch; dự kiến; dự báo; sẽ; có thể; mong muốn; kỳ vọng; đặt mục tiêu; chỉ tiêu; nhằm; quyết tâm; hướng tới; hướng đến; phải; cần; nên; muốn; hy vọng; ước tính; tin đồn; sai sự thật; thay vì; lẽ ra; suýt; đáng lẽ; tự chấm; tự đánh giá; ước đạt; phủ nhận; bác bỏ; hay; hoặc; liệu; chưa chắc; đừng; tưởng; ngỡ; trừ; ngoại trừ',
  counting: 'có; gồm; hơn; trên; khoảng; tổng số; gần; số',
  qualifier:
    'đánh giá; thẩm định; khảo sát; điều tra; chấm; do bộ nội vụ thẩm định; do bộ nội vụ đánh giá; hội đồng thẩm định; phần; phần điểm; điểm phần; điểm thưởng',
  average:
    'trung bình; bình quân chung; mức trung bình; giá trị trung bình; trung bình chung; điểm trung bình; chỉ số trung bình; giá trị bình quân; điểm số trung bình; điểm bình quân; mặt bằng chung',
  nation:
    'cả nước; toàn quốc; trong cả nước; trên cả nước; trên toàn quốc; bảng xếp hạng; trong bảng xếp hạng; trên bảng xếp hạng; trong toàn quốc; bảng xếp hạng toàn quốc; cả nước ta; bảng xếp hạng chung; của cả nước',
  'region-word':
    'khu vực; vùng; trong vùng; trong khu vực; miền; thuộc khu vực; thuộc vùng; tiểu vùng; cụm; khối; nhóm',
  'of-units':
    'tỉnh thành; tỉnh thành phố; tỉnh và thành phố; tỉnh thành phố trực thuộc trung ương; tỉnh thành trực thuộc trung ương; địa phương; tỉnh thành cả nước; bộ ngành; bộ cơ quan ngang bộ; bộ; cơ quan ngang bộ; cơ quan; đơn vị; tỉnh thành trong cả nước; bộ ngành trung ương; bộ và cơ quan ngang bộ; bộ cơ quan; tỉnh thành phố trong cả nước; tỉnh thành phố cả nước; tỉnh thành phố trên cả nước; tỉnh thành toàn quốc; tỉnh thành phố trên toàn quốc; tỉnh thành phố toàn quốc; tỉnh trên cả nước; tỉnh trong cả nước; tỉnh thành trên cả nước; tỉnh thành trên toàn quốc',
  'of-ministries':
    'bộ; bộ ngành; bộ cơ quan ngang bộ; cơ quan ngang bộ; bộ và cơ quan ngang bộ; bộ ngành trung ương; bộ cơ quan; các bộ; các bộ ngành',
  part: 'sở; ban; phòng; huyện; quận; thị xã; phường; xã; thị trấn; cục; chi cục; công an; bảo hiểm xã hội; kho bạc; tòa án; viện; trường; bệnh viện; công ty; tổng công ty; tập đoàn; hợp tác xã; trung tâm; đại học; sở ban ngành; sở ngành; các sở; các huyện; cấp huyện; cấp xã; cấp sở; khối sở; khối huyện; nội bộ; đặc khu; văn phòng ubnd; chi nhánh; đảng ủy; câu lạc bộ; đội; vận động viên; học sinh; thí sinh; sinh viên; giáo viên; bác sĩ; nông dân; công nhân; người lao động; khu công nghiệp; khu kinh tế',
  generic:
    'tỉnh; toàn tỉnh; cả tỉnh; thành phố; địa phương này; tỉnh này; thành phố này; của tỉnh; của thành phố; địa phương; toàn thành phố; tỉnh nhà; tỉnh ta; bộ này; đơn vị này; tp; tỉnh đạt; thủ đô; thành phố trực thuộc trung ương; ubnd tỉnh; ubnd thành phố; ủy ban nhân dân tỉnh',
  marker:
    'lĩnh vực; chỉ số thành phần; chỉ số thành phần về; nội dung; tiêu chí; trục nội dung; chỉ số nội dung; thành phần; nhóm lĩnh vực; chỉ số lĩnh vực; điểm lĩnh vực; các lĩnh vực',
  'about-topic': 'về; xét về; tính về; ở; trong lĩnh vực; về mặt; về lĩnh vực',
  report:
    'cho biết; khẳng định; nêu rõ; nhấn mạnh; rằng; cho hay; thông tin; theo đó; trong đó; cụ thể; cụ thể là; theo báo cáo; chia sẻ; đánh giá cao; viết; ghi nhận rằng; báo cáo; nói; theo kết quả; theo kết quả công bố; kết quả cho thấy; cho thấy; tuy nhiên; mặc dù; mặc dù vậy; ngoài ra; bên cạnh đó; đặc biệt; đồng thời; nhưng; song; còn; trong khi; trong khi đó; tiếp theo; tiếp theo là; tiếp đến; như vậy; do đó; vì vậy; qua đó; nhờ đó; đáng chú ý; đối với',
  cause:
    'nhờ; do; vì; bởi; để; nhằm mục đích; thể hiện; sau khi; trước khi; khi; qua; góp phần; giúp; tạo; là nhờ; đây là; minh chứng; khiến; đưa; tiếp; trong bối cảnh; với sự; nhờ vào; phản ánh',
  and: 'và; cùng với; cũng như; đồng thời; lẫn',
  others:
    'sau; xếp sau; đứng sau; xếp trên; đứng trên; trước; xếp trước; đứng trước; chỉ sau; sau tỉnh; kém; vượt qua; hơn hẳn; so với tỉnh; đuổi kịp; theo sau; liền sau; thay thế; ngang với; ngang bằng; bằng',
  foreign:
    'pci; ddci; dti; pgi; pii; ict; ict index; chỉ số ict; chuyển đổi số; năng lực cạnh tranh; năng lực cạnh tranh cấp tỉnh; chỉ số năng lực cạnh tranh; grdp; gdp; thu ngân sách; xuất khẩu; kim ngạch; nhập khẩu; fdi; đầu tư; sản xuất công nghiệp; iip; cpi; du lịch; thu nhập; dân số; giáo dục; tốt nghiệp; thi tốt nghiệp; kinh tế; tăng trưởng; chỉ số giá; giá tiêu dùng; nông nghiệp; doanh thu; vốn; gii; hdi; đổi mới sáng tạo; chỉ số xanh; chỉ số phát triển; nợ; tỷ lệ thất nghiệp; việc làm; vnindex; thể thao; bóng đá; huy chương; covid; tai nạn; hộ nghèo; giảm nghèo; sức cạnh tranh; thương mại điện tử; phát triển con người; hạnh phúc; an toàn thông tin; lãi suất; chứng khoán; học tập; môi trường kinh doanh; nhà ở; giao thông',
  filler:
    'cảm nhận; lãnh đạo; quản lý; phạm vi; phạm vi quản lý; cấp; hoàn thành; duy nhất một; bứt phá lên; xếp loại chung; giá trị chỉ số; bình chọn; thứ tự xếp hạng; thăng hạng; đạt tổng; tổng hợp; liên thông; ghi; năm; nhất; ngày; tháng; của; các; những; trong; trên; tại; vào; này; đó; đã; đang; cũng; chung; chỉ; mới; rất; khá; hơn nữa; một; kết quả; chỉ số; tổng; tổng số; tổng điểm; tổng số điểm; số điểm; điểm số; điểm chuẩn; mức; tỷ lệ; tỉ lệ; giá trị; tương đương; công tác; thực hiện; xếp loại; được đánh giá; kết quả đánh giá; kết quả xếp hạng; bảng; xếp hạng chung; trực thuộc trung ương; trung ương; trực thuộc; toàn; đáng kể; mạnh; nhẹ; vượt bậc; ngoạn mục; ấn tượng; ngoạn mục nhất; sự; có sự; việc; theo; do bộ nội vụ công bố; bộ nội vụ công bố; của bộ nội vụ; theo bộ nội vụ; bộ nội vụ; năm đánh giá; kỳ đánh giá; kỳ; lần này; so; thuộc; người dân; của người dân; tổ chức; doanh nghiệp; cá nhân; sự phục vụ; phục vụ; phục vụ hành chính; sự phục vụ hành chính; sự phục vụ hành chính công; phục vụ hành chính công; dịch vụ hành chính công; dịch vụ công; cơ quan hành chính; cơ quan hành chính nhà nước; cơ quan nhà nước; nhà nước; đối với; nói chung; cấp tỉnh; cấp bộ; quốc gia; bước; bước tiến; ngôi vị; hạng mục; từng; bị; nằm; nằm trong; thì; mà; tăng trưởng về hạng; chính thức; hiện; hiện nay; hiện tại; lại; riêng; riêng về; như vậy; tức; tức là; nghĩa là; cụ thể; mà; tương ứng với; sâu; giảm sâu; khá sâu; toàn diện; chất lượng; ngay; sau đó; vị; thành tích; thứ tự; danh sách; nhà; khi đó; cùng năm; năm đó; năm ấy; đáng chú ý; gồm; bao gồm; toàn bộ; chỉ số chung; kết quả chung; thứ hạng chung; xếp; hạng; điểm; thành công; xuất sắc; thuộc nhóm; thuộc nhóm a; thuộc nhóm b; thuộc nhóm c; nhóm a; nhóm b; nhóm c; nhóm d; nhóm khá; nhóm tốt; loại khá; loại tốt; đối chiếu; thứ hạng; bậc; tích cực; rõ rệt; rõ nét; tốt; cao; thấp; vươn lên; bảng điểm; tổng kết; thông báo; quyết định; hội nghị; phiên họp; lễ; kỳ họp; hài lòng; hành chính; hành chính công; bộ chỉ số; chính quyền; việt nam; nước ta; đứng; đứng ở; đến; tới; rồi; thêm; nữa; cụ thể như sau; như sau; sáp nhập; hợp nhất; trước sáp nhập; trước khi sáp nhập; cũ; mới đây; gần đây; vừa qua; qua; khi; vượt trội; nổi bật; tương đối; vẻ vang; ông; bà; phong trào; với; từ; nay; ở; ra; tính; tính chung; theo đánh giá; tới nay; hạng chung; vị trí chung; đợt; số; vì thế; đây; đây là; đó là; năm thứ; chỉ số hài lòng; mức độ hài lòng; tỷ lệ hài lòng; tỉ lệ hài lòng; phần trăm điểm; tỷ lệ điểm; tỉ lệ điểm; tỷ lệ điểm đạt; đạt được; mức điểm; điểm đạt; thang điểm; trên thang điểm; tối đa; điểm tối đa; trọn vẹn; bảng tổng sắp; xếp thứ tự; hậu; thứ; vị trí; đầu; cuối; trong đó; bình dân; nằm vị trí; tương tự',
};

const numbers = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const ordinals: Record<string, number> = { nhất: 1, nhì: 2, tư: 4 };

/** A phrase and what it does; `number` where it is a number in words. */
export interface WordMeaning {
  cues: readonly Cue[];
  number?: number;
}

/** Every phrase that the reading of sentences knows, with all that it may do. */
export function listWordPhrases(): { text: string; meaning: WordMeaning }[] {
  const cues = new Map<string, Cue[]>();
  for (const [cue, list] of Object.entries(lists))
    for (const phrase of list.split('; ')) cues.set(phrase, [...(cues.get(phrase) ?? []), cue as Cue]);
  const words = new Map<string, WordMeaning>([...cues].map(([text, known]) => [text, { cues: known }]));
  const addNumber = (text: string, number: number, cue: Cue) =>
    words.set(text, { cues: [...(words.get(text)?.cues ?? []), cue], number });
  for (const [at, text] of numbers.entries()) addNumber(text, at + 1, 'count');
  for (const [text, number] of Object.entries(ordinals)) addNumber(text, number, 'ordinal');
  return [...words].map(([text, meaning]) => ({ text, meaning }));
}

/** What words without accents do that may be either phrase ("nam": năm, nằm). */
export function joinMeanings(a: WordMeaning, b: WordMeaning): WordMeaning {
  const number = a.number ?? b.number;
  return { cues: [...new Set([...a.cues, ...b.cues])], ...(number !== undefined && { number }) };
}
