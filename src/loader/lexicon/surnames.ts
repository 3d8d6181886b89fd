// Family names that stand first, so that "Wei Xiaoming" is called "Wei" later on.
//
// Source: the commonest family names of mainland China and Taiwan (pinyin and Wade–Giles spellings),
// of Korea and of Vietnam, after their censuses. Spellings with a meaning in English prose ("Long", "Young")
// count only where the country or a three-part name backs them.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const surnamesFirst: ReadonlySet<string> = words(`
Ai An Bai Bao Bi Bian Cai Cao Cen Chang Chao Chen Cheng Chi Chiang Chien Chin Chiu Chou Chu Chuang Cui
Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Guo Han Hao He Hong Hou Hsiao Hsieh Hsu Hu
Hua Huang Huo Ji Jia Jian Jiang Jiao Jin Jing Kang Ke Kong Kuang Kung Lai Lan Lei Li Lian Liang Liao Lien Lin Ling Liu Lou Lu
Luo Lv Ma Mao Mei Meng Mi Miao Ming Mo Mu Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pu Qi Qian Qiao Qin Qiu Qu Ran Rao Ren Rong
Ruan Shan Shang Shao Shen Sheng Shi Shu Sima Situ Song Su Sui Sun Tan Tang Tao Teng Tian Tong Tsai Tseng Tu Wan Wang Wei Wen
Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Ying Yu Yuan Yue Yun Zeng Zha Zhai Zhan Zhang Zhao
Zheng Zhong Zhou Zhu Zhuang Zong Zou Zuo
Ahn Bae Baek Ban Byun Cha Chae Cho Choe Choi Chon Chung Gwon Hwang Hyun Jang Jeon Jeong Jo Joo Jun Jung Kang Kim Ko Koo Kwak
Kwon Lee Min Moon Nam Noh Oh Paik Pak Park Rhee Ri Rim Roh Ryang Ryoo Ryu Seo Shim Shin Sim Sohn Son Suh Sung Woo Yeo Yoo Yoon Yun
Bui Cao Chau Dang Dao Dinh Do Doan Duong Ho Hoang Huynh Le Luong Ly Mai Ngo Nguyen Nong Pham Phan Phung Quach Ta Thai To Tran Trinh Truong Vo Vu Vuong
`);

/** Of Vietnam: a person is called by the last part, the given name. */
export const surnamesVietnamese: ReadonlySet<string> = words(`
Bui Dang Dao Dinh Do Doan Duong Ho Hoang Huynh Le Luong Mai Ngo Nguyen Nong Pham Phan Phung Quach Tran Trinh Truong Vo Vu Vuong
`);
