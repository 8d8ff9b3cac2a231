"""Paragraphs as provincial reports write them, each with every fact it states; the table is test and documentation.

A reading is written `quote | name | value unit | measure/base | status | period | place`.
"""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_facts
from flows.records import Fact

DAY = date(2021, 7, 2)


def written(fact: Fact) -> str:
    value = f"{fact.value:g}" if fact.value_max is None else f"{fact.value:g}..{fact.value_max:g}"
    measure = fact.measure + (f"/{fact.base}" if fact.base else "")
    return " | ".join(
        (
            fact.quote,
            fact.name or "-",
            f"{value} {fact.unit}",
            measure,
            fact.status,
            fact.period or "-",
            fact.place or "-",
        )
    )


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        (
            "Quý I/2021, GRDP của tỉnh Bắc Giang ước đạt 17,9%, trong đó công nghiệp tăng 30,4%, xây dựng tăng 4,9%.",
            [
                "ước đạt 17,9% | GRDP | 17.9 % | growth | estimate | 2021-Q1 | Bắc Giang",
                "tăng 30,4% | công nghiệp | 30.4 % | growth/yoy | estimate | 2021-Q1 | Bắc Giang",
                "tăng 4,9% | xây dựng | 4.9 % | growth/yoy | estimate | 2021-Q1 | Bắc Giang",
            ],
        ),
        (
            "Tỉnh Hà Giang 6 tháng thu nội địa đạt 900 tỷ đồng, thu hải quan đạt 110 tỷ đồng, tăng lần lượt 12% và 8%.",
            [
                "900 tỷ đồng | thu nội địa | 9e+11 VND | level | actual | - | Hà Giang",
                "110 tỷ đồng | thu hải quan | 1.1e+11 VND | level | actual | - | Hà Giang",
                "12% | thu nội địa | 12 % | growth | actual | - | Hà Giang",
                "8% | thu hải quan | 8 % | growth | actual | - | Hà Giang",
            ],
        ),
        (
            "Năm 2020, doanh thu và lợi nhuận của công ty lần lượt đạt 500 tỷ đồng và 20 tỷ đồng.",
            [
                "500 tỷ đồng | doanh thu | 5e+11 VND | level | actual | 2020 | -",
                "20 tỷ đồng | lợi nhuận của công ty | 2e+10 VND | level | actual | 2020 | -",
            ],
        ),
        (
            "Năm 2020, tỉnh Sơn La có 650 doanh nghiệp thành lập mới với số vốn đăng ký 7.200 tỷ đồng, "
            "tăng 12,5% về số doanh nghiệp và 30% về số vốn so với năm 2019.",
            [
                "650 doanh nghiệp | doanh nghiệp thành lập mới | 650 count | level | actual | 2020 | Sơn La",
                "7.200 tỷ đồng | số vốn đăng ký | 7.2e+12 VND | level | actual | 2020 | Sơn La",
                "tăng 12,5% | doanh nghiệp thành lập mới | 12.5 % | growth/yoy | actual | 2020 | Sơn La",
                "30% | số vốn đăng ký | 30 % | growth/yoy | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Năm 2020, tỉnh Lạng Sơn xảy ra 235 vụ tai nạn giao thông, 128 người chết; "
            "so với cùng kỳ giảm 35 vụ (-13%), giảm 10 người chết (-7,2%).",
            [
                "235 vụ tai nạn giao thông | vụ tai nạn giao thông | 235 count | level | actual | 2020 | Lạng Sơn",
                "128 người chết | người chết | 128 count | level | actual | 2020 | Lạng Sơn",
                "giảm 35 vụ | vụ tai nạn giao thông | -35 count | change/yoy | actual | 2020 | Lạng Sơn",
                "-13% | vụ tai nạn giao thông | -13 % | growth/yoy | actual | 2020 | Lạng Sơn",
                "giảm 10 người chết | người chết | -10 count | change/yoy | actual | 2020 | Lạng Sơn",
                "-7,2% | người chết | -7.2 % | growth/yoy | actual | 2020 | Lạng Sơn",
            ],
        ),
        (
            "Cơ cấu kinh tế tỉnh Thái Bình năm 2020: công nghiệp chiếm 56,9%, dịch vụ chiếm 26,8%, nông nghiệp còn 16,3%.",
            [
                "chiếm 56,9% | công nghiệp | 56.9 % | share | actual | 2020 | Thái Bình",
                "chiếm 26,8% | dịch vụ | 26.8 % | share | actual | 2020 | Thái Bình",
                "16,3% | nông nghiệp | 16.3 % | share | actual | 2020 | Thái Bình",
            ],
        ),
        (
            "Năm 2020, tỉnh Yên Bái thi hành kỷ luật 286 đảng viên, trong đó khiển trách 190, cảnh cáo 62.",
            [
                "286 đảng viên | đảng viên | 286 count | level | actual | 2020 | Yên Bái",
                "190 | khiển trách | 190 count | level | actual | 2020 | Yên Bái",
                "62 | cảnh cáo | 62 count | level | actual | 2020 | Yên Bái",
            ],
        ),
        (
            "Năm 2016, đường sắt vận chuyển hành khách đạt 9,8 triệu lượt, giảm 1,4 triệu so với năm 2015.",
            [
                "9,8 triệu lượt | đường sắt vận chuyển hành khách | 9.8e+06 count | level | actual | 2016 | Việt Nam",
                "giảm 1,4 triệu | đường sắt vận chuyển hành khách | -1.4e+06 count | change/yoy | actual | 2016 | Việt Nam",
            ],
        ),
        (
            "Đến năm 2025, tỉnh Lào Cai có 80 xã đạt chuẩn nông thôn mới.",
            ["80 xã | xã đạt chuẩn nông thôn mới | 80 count | level | target | 2025 | Lào Cai"],
        ),
        (
            "Theo dự báo, tăng trưởng GDP cả nước năm 2022 đạt 6,5%.",
            ["6,5% | tăng trưởng GDP | 6.5 % | growth | forecast | 2022 | Việt Nam"],
        ),
        (
            "Năm 2020, quy mô nền kinh tế tỉnh Hải Dương đạt 122 nghìn tỷ đồng, gấp 2,4 lần năm 2015.",
            [
                "122 nghìn tỷ đồng | quy mô nền kinh tế | 1.22e+14 VND | level | actual | 2020 | Hải Dương",
                "gấp 2,4 lần | quy mô nền kinh tế | 2.4 x | ratio/other | actual | 2020 | Hải Dương",
            ],
        ),
        (
            "Tỉnh Nghệ An đặt mục tiêu tăng trưởng bình quân 8% mỗi năm trong giai đoạn 2021-2025.",
            ["tăng trưởng bình quân 8% mỗi năm | mục tiêu tăng trưởng | 8 %/year | growth | target | 2021/2025 | Nghệ An"],
        ),
        (
            "Giá dầu Brent giao tháng 9/2021 chốt phiên ngày 1/7/2021 ở mức 75,8 USD/thùng.",
            ["75,8 USD/thùng | Giá dầu Brent | 75.8 USD/bbl | level | actual | 2021-07-01 | thế giới"],
        ),
        (
            "Năm 2020, lương ở doanh nghiệp nước ngoài cao hơn của doanh nghiệp trong nước 29%.",
            ["29% | lương ở doanh nghiệp nước ngoài | 29 % | growth/other | actual | 2020 | Việt Nam"],
        ),
        (
            "Năm 2020, mỗi ngày nhà máy nước Hưng Yên bán 40.000 m3.",
            ["40.000 m3 | mỗi ngày nhà máy nước Hưng Yên bán | 40000 m3/day | level | actual | 2020 | Hưng Yên"],
        ),
        (
            "Tính đến ngày 20/6/2021, thu ngân sách của tỉnh Cao Bằng đạt 900 tỷ đồng.",
            ["900 tỷ đồng | thu ngân sách | 9e+11 VND | level | actual | 2021-01-01/2021-06-20 | Cao Bằng"],
        ),
        (
            "Năm 2020, một số sản phẩm của tỉnh Sơn La tăng khá như: thép các loại đạt 2,1 triệu tấn, tăng 76%.",
            [
                "2,1 triệu tấn | thép các loại | 2.1e+06 t | level | actual | 2020 | Sơn La",
                "tăng 76% | thép các loại | 76 % | growth/yoy | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Năm 2020, tỉnh Sơn La kỷ luật 386 đảng viên, trong đó khiển trách 280, cảnh cáo 82, cách chức 6.",
            [
                "386 đảng viên | đảng viên | 386 count | level | actual | 2020 | Sơn La",
                "280 | khiển trách | 280 count | level | actual | 2020 | Sơn La",
                "82 | cảnh cáo | 82 count | level | actual | 2020 | Sơn La",
                "6 | cách chức | 6 count | level | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Mục tiêu đến năm 2025, quy mô kinh tế của tỉnh Sơn La gấp 1,7 lần năm 2020, tỷ lệ hộ nghèo còn dưới 1%.",
            [
                "gấp 1,7 lần | quy mô kinh tế | 1.7 x | ratio/other | target | 2025 | Sơn La",
                "dưới 1% | tỷ lệ hộ nghèo | 1 % | level | target | 2025 | Sơn La",
            ],
        ),
        (
            "Năm 2020, Cục Thuế tỉnh Sơn La truy thu và phạt 214 tỷ đồng.",
            ["214 tỷ đồng | truy thu và phạt | 2.14e+11 VND | level | actual | 2020 | Sơn La"],
        ),
        (
            "Năm 2020, tỉnh Sơn La có thêm 1 huyện và 14 xã đạt chuẩn nông thôn mới.",
            [
                "có thêm 1 huyện | huyện | 1 count | change | actual | 2020 | Sơn La",
                "14 xã | xã đạt chuẩn nông thôn mới | 14 count | change | actual | 2020 | Sơn La",
            ],
        ),
        (
            "HĐND tỉnh Lào Cai đã thông qua nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2022. Tổng thu ngân "
            "sách nhà nước trên địa bàn đạt 10.500 tỷ đồng. Tỷ lệ hộ nghèo giảm 5,36%.",
            [
                "10.500 tỷ đồng | Tổng thu ngân sách nhà nước | 1.05e+13 VND | level | target | 2022 | Lào Cai",
                "giảm 5,36% | Tỷ lệ hộ nghèo | -5.36 pp | change | target | 2022 | Lào Cai",
            ],
        ),
        (
            "Năm 2020, GRDP của tỉnh Lào Cai tăng 5,33%, thấp hơn 4,67 điểm % so với kế hoạch.",
            [
                "tăng 5,33% | GRDP | 5.33 % | growth/yoy | actual | 2020 | Lào Cai",
                "thấp hơn 4,67 điểm % | GRDP | -4.67 pp | change/plan | actual | 2020 | Lào Cai",
            ],
        ),
        (
            "Năm 2020, giá trị sản xuất công nghiệp (giá so sánh 2010) của tỉnh Lào Cai đạt 37.200 tỷ đồng, giảm một nửa "
            "so với năm trước.",
            [
                "37.200 tỷ đồng | giá trị sản xuất công nghiệp (giá so sánh 2010) | 3.72e+13 VND | level | actual | 2020 | Lào Cai",
                "giảm một nửa | giá trị sản xuất công nghiệp (giá so sánh 2010) | -50 % | growth/yoy | actual | 2020 | Lào Cai",
            ],
        ),
        (
            "Năm 2020, số doanh nghiệp thành lập mới của tỉnh Lào Cai là 606, tăng 8,2%.",
            [
                "606 | số doanh nghiệp thành lập mới | 606 count | level | actual | 2020 | Lào Cai",
                "tăng 8,2% | số doanh nghiệp thành lập mới | 8.2 % | growth/yoy | actual | 2020 | Lào Cai",
            ],
        ),
        (
            "Năm 2020, số trường đạt chuẩn của tỉnh Lào Cai cao hơn mức bình quân cả nước 12%; tỷ lệ tốt nghiệp THPT đạt 98,9%.",
            [
                "12% | số trường đạt chuẩn | 12 % | growth/other | actual | 2020 | Lào Cai",
                "98,9% | tỷ lệ tốt nghiệp THPT | 98.9 % | level | actual | 2020 | Lào Cai",
            ],
        ),
        (
            "Năm 2020, xuất khẩu của tỉnh Đồng Tháp đạt 312 triệu USD, tăng 45% so với năm 2019, chủ yếu là thủy sản (256 triệu "
            "USD, tăng 58%) và gạo (31 triệu USD, giảm 6%).",
            [
                "312 triệu USD | xuất khẩu | 3.12e+08 USD | level | actual | 2020 | Đồng Tháp",
                "tăng 45% | xuất khẩu | 45 % | growth/yoy | actual | 2020 | Đồng Tháp",
                "256 triệu USD | thủy sản | 2.56e+08 USD | level | actual | 2020 | Đồng Tháp",
                "tăng 58% | thủy sản | 58 % | growth/yoy | actual | 2020 | Đồng Tháp",
                "31 triệu USD | gạo | 3.1e+07 USD | level | actual | 2020 | Đồng Tháp",
                "giảm 6% | gạo | -6 % | growth/yoy | actual | 2020 | Đồng Tháp",
            ],
        ),
        (
            "Năm 2020, tỉnh Đồng Tháp có 42.000 ha cây ăn trái, trong đó xoài 14.500 ha, nhãn 5.800 ha.",
            [
                "42.000 ha | cây ăn trái | 42000 ha | level | actual | 2020 | Đồng Tháp",
                "14.500 ha | xoài | 14500 ha | level | actual | 2020 | Đồng Tháp",
                "5.800 ha | nhãn | 5800 ha | level | actual | 2020 | Đồng Tháp",
            ],
        ),
        (
            "Ba tháng qua, tỉnh Đồng Tháp tiêu hủy 1.187 con heo vì dịch tả heo châu Phi; tỷ lệ tiêm phòng đạt 82%.",
            [
                "1.187 con heo | con heo | 1187 count | level | actual | 2021-M04/2021-M06 | Đồng Tháp",
                "82% | tỷ lệ tiêm phòng | 82 % | level | actual | 2021-M04/2021-M06 | Đồng Tháp",
            ],
        ),
        (
            "Năm 2020, tỉnh Đồng Tháp có 225 hợp tác xã, với 48.000 thành viên; dư nợ cho vay nông nghiệp, nông thôn đạt 900 tỷ đồng.",
            [
                "225 hợp tác xã | hợp tác xã | 225 count | level | actual | 2020 | Đồng Tháp",
                "48.000 thành viên | thành viên | 48000 count | level | actual | 2020 | Đồng Tháp",
                "900 tỷ đồng | dư nợ cho vay nông nghiệp, nông thôn | 9e+11 VND | level | actual | 2020 | Đồng Tháp",
            ],
        ),
        (
            "GRDP của tỉnh Bình Dương 6 tháng đầu năm 2021 tăng 6,84% (cùng kỳ năm 2020 tăng 5,92%), cao hơn bình quân chung cả nước (6,42%).",
            [
                "tăng 6,84% | GRDP | 6.84 % | growth/yoy | actual | 2021-H1 | Bình Dương",
                "tăng 5,92% | GRDP | 5.92 % | growth/yoy | actual | 2020-H1 | Bình Dương",
                "6,42% | GRDP | 6.42 % | growth/yoy | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Ở tỉnh Bình Dương, 6 tháng đã có 2 tỷ 540 triệu USD vốn đầu tư nước ngoài.",
            ["2 tỷ 540 triệu USD | vốn đầu tư nước ngoài | 2.54e+09 USD | level | actual | 2021-H1 | Bình Dương"],
        ),
        (
            "Năm 2020, thành phố Thủ Dầu Một thu ngân sách 1.950 tỷ đồng, bằng 98% dự toán, huyện Bàu Bàng 812 tỷ đồng, bằng 71%.",
            [
                "1.950 tỷ đồng | thu ngân sách | 1.95e+12 VND | level | actual | 2020 | thành phố Thủ Dầu Một, Bình Dương",
                "98% | thu ngân sách | 98 % | completion/plan | actual | 2020 | thành phố Thủ Dầu Một, Bình Dương",
                "812 tỷ đồng | thu ngân sách | 8.12e+11 VND | level | actual | 2020 | huyện Bàu Bàng, Bình Dương",
                "71% | thu ngân sách | 71 % | completion/plan | actual | 2020 | huyện Bàu Bàng, Bình Dương",
            ],
        ),
        (
            "Năm 2020, phạm pháp hình sự ở tỉnh Bình Dương xảy ra 512 vụ; ngành chế biến, chế tạo tăng 9,1%.",
            [
                "512 vụ | phạm pháp hình sự | 512 count | level | actual | 2020 | Bình Dương",
                "tăng 9,1% | ngành chế biến, chế tạo | 9.1 % | growth/yoy | actual | 2020 | Bình Dương",
            ],
        ),
        (
            "Giai đoạn 2021-2025, Nghệ An phấn đấu GRDP tăng 8% mỗi năm, giảm tỷ lệ hộ nghèo 1-1,5%/năm; mỗi năm giảm 2% hộ cận nghèo.",
            [
                "tăng 8% mỗi năm | GRDP | 8 %/year | growth | target | 2021/2025 | Nghệ An",
                "1-1,5%/năm | tỷ lệ hộ nghèo | -1.5..-1 %/year | change | target | 2021/2025 | Nghệ An",
                "giảm 2% | hộ cận nghèo | -2 %/year | growth | target | 2021/2025 | Nghệ An",
            ],
        ),
        (
            "Đại hội Đảng bộ tỉnh Yên Bái đề ra mục tiêu đến năm 2025 trở thành tỉnh khá. Các chỉ tiêu chủ yếu: GRDP bình quân đầu "
            "người đạt 60 triệu đồng. Tổng kim ngạch xuất khẩu đạt 350 triệu USD. Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ đạt "
            "35%. Năm 2020, thu ngân sách đạt 4.040 tỷ đồng.",
            [
                "60 triệu đồng | GRDP bình quân đầu người | 6e+07 VND/person | level | target | 2025 | Yên Bái",
                "350 triệu USD | Tổng kim ngạch xuất khẩu | 3.5e+08 USD | level | target | 2025 | Yên Bái",
                "35% | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | 35 % | level | target | 2025 | Yên Bái",
                "4.040 tỷ đồng | thu ngân sách | 4.04e+12 VND | level | actual | 2020 | Yên Bái",
            ],
        ),
        (
            "Tỉnh Yên Bái đặt mục tiêu đến năm 2025, mỗi năm kết nạp từ 1.500 đảng viên mới trở lên.",
            ["từ 1.500 đảng viên mới trở lên | đảng viên mới | 1500 count/year | level | target | 2025 | Yên Bái"],
        ),
        (
            "CPI tháng 3/2021 của Việt Nam giảm 0,27% so với tháng trước và tăng 1,16% so với cùng kỳ; bình quân quý I CPI tăng 0,29%, "
            "mức thấp nhất trong 20 năm qua; lạm phát cơ bản tăng 0,67%.",
            [
                "giảm 0,27% | CPI | -0.27 % | growth/prev | actual | 2021-M03 | Việt Nam",
                "tăng 1,16% | CPI | 1.16 % | growth/yoy | actual | 2021-M03 | Việt Nam",
                "tăng 0,29% | CPI | 0.29 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
                "tăng 0,67% | lạm phát cơ bản | 0.67 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Xuất khẩu thủy sản của Việt Nam quý I/2021 đạt 1,75 tỷ USD. Trong đó, tôm chiếm 37,2% với 651 triệu USD. Thị trường "
            "nhập khẩu lớn nhất là Mỹ với 376 triệu USD. Theo Tổng cục Thống kê, GDP quý I/2021 tăng 4,48%.",
            [
                "1,75 tỷ USD | Xuất khẩu thủy sản | 1.75e+09 USD | level | actual | 2021-Q1 | Việt Nam",
                "chiếm 37,2% | tôm | 37.2 % | share | actual | 2021-Q1 | Việt Nam",
                "651 triệu USD | tôm | 6.51e+08 USD | level | actual | 2021-Q1 | Việt Nam",
                "376 triệu USD | nhập khẩu lớn | 3.76e+08 USD | level | actual | 2021-Q1 | Mỹ",
                "tăng 4,48% | GDP | 4.48 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Đến ngày 19/3/2021, tín dụng của Việt Nam tăng 1,47% so với cuối năm 2020 (cùng kỳ tăng 0,68%).",
            [
                "tăng 1,47% | tín dụng | 1.47 % | growth/other | actual | 2021-03-19 | Việt Nam",
                "tăng 0,68% | tín dụng | 0.68 % | growth | actual | 2020-03-19 | Việt Nam",
            ],
        ),
        (
            "Thu nhập bình quân khu vực nông thôn Hà Tĩnh từ 8,37 triệu đồng năm 2010 tăng lên 38,4 triệu đồng năm 2020, tỷ lệ hộ "
            "nghèo từ 23,9% giảm còn 3,51%.",
            [
                "từ 8,37 triệu đồng | Thu nhập bình quân khu vực nông thôn | 8.37e+06 VND | level | actual | 2010 | Hà Tĩnh",
                "tăng lên 38,4 triệu đồng | Thu nhập bình quân khu vực nông thôn | 3.84e+07 VND | level | actual | 2020 | Hà Tĩnh",
                "từ 23,9% | tỷ lệ hộ nghèo | 23.9 % | level | actual | 2010 | Hà Tĩnh",
                "giảm còn 3,51% | tỷ lệ hộ nghèo | 3.51 % | level | actual | 2020 | Hà Tĩnh",
            ],
        ),
        (
            "Tháng 10/2020, mưa lũ ở tỉnh Hà Tĩnh làm 70.000 ngôi nhà bị ngập; số thuê bao Internet đạt 82 thuê bao/100 dân.",
            [
                "70.000 ngôi nhà | ngôi nhà bị ngập | 70000 count | level | actual | 2020-M10 | Hà Tĩnh",
                "82 thuê bao/100 dân | số thuê bao Internet | 82 count/100 person | level | actual | 2020-M10 | Hà Tĩnh",
            ],
        ),
        (
            "Chúng tôi phấn đấu năm 2022 toàn tỉnh Hà Tĩnh có thêm 5 xã đạt chuẩn.",
            ["có thêm 5 xã | xã đạt chuẩn | 5 count | change | target | 2022 | Hà Tĩnh"],
        ),
        (
            "Năm 2020, GRDP bình quân đầu người của tỉnh Quảng Ninh đạt 8.200 USD, gấp 2 lần bình quân chung cả nước; nộp ngân sách "
            "17.200 tỷ đồng, vượt 18%; thị xã Đông Triều thu ngân sách vượt dự toán 35%.",
            [
                "8.200 USD | GRDP bình quân đầu người | 8200 USD/person | level | actual | 2020 | Quảng Ninh",
                "gấp 2 lần | GRDP bình quân đầu người | 2 x | ratio/other | actual | 2020 | Quảng Ninh",
                "17.200 tỷ đồng | nộp ngân sách | 1.72e+13 VND | level | actual | 2020 | Quảng Ninh",
                "vượt 18% | nộp ngân sách | 18 % | growth/plan | actual | 2020 | Quảng Ninh",
                "35% | thu ngân sách | 35 % | growth/plan | actual | 2020 | thị xã Đông Triều, Quảng Ninh",
            ],
        ),
        (
            "HĐND tỉnh Quảng Ninh quyết nghị các chỉ tiêu năm 2022: GRDP tăng trên 10%. Tỷ lệ đô thị hóa đạt 69%. Tỉnh phấn đấu hoàn thành "
            "18.000 căn nhà.",
            [
                "tăng trên 10% | GRDP | 10 % | growth | target | 2022 | Quảng Ninh",
                "69% | Tỷ lệ đô thị hóa | 69 % | level | target | 2022 | Quảng Ninh",
                "18.000 căn nhà | căn nhà | 18000 count | level | target | 2022 | Quảng Ninh",
            ],
        ),
        (
            "Số người mắc ung thư ở Việt Nam tăng từ 68.000 ca năm 2000 lên 126.000 ca năm 2010.",
            [
                "tăng từ 68.000 ca | Số người mắc ung thư | 68000 count | level | actual | 2000 | Việt Nam",
                "126.000 ca | Số người mắc ung thư | 126000 count | level | actual | 2010 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, khối lượng tiêu thụ thịt của 5 nhà máy ở Bắc Ninh tăng gần 60%; 3 tỉnh Bắc Ninh, Thái Nguyên và Bắc Giang tiêu thụ "
            "1.063,1 triệu Sm3 khí.",
            [
                "tăng gần 60% | khối lượng tiêu thụ thịt của 5 nhà máy | 60 % | growth/yoy | actual | 2020 | Bắc Ninh",
                "1.063,1 triệu Sm3 | tiêu thụ | 1.0631e+09 m3 | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Tại sàn COMEX của Mỹ, giá vàng giao tháng 8/2021 giảm 3,5 USD (0,28%), xuống 1.242,3 USD/ounce. Tính chung cả tuần qua, giá vàng "
            "hạ 1,1%.",
            [
                "giảm 3,5 USD | giá vàng | -3.5 USD/oz | change | actual | - | thế giới",
                "0,28% | giá vàng | -0.28 % | growth | actual | - | thế giới",
                "1.242,3 USD/ounce | giá vàng | 1242.3 USD/oz | level | actual | - | thế giới",
                "hạ 1,1% | giá vàng | -1.1 % | growth/prev | actual | - | thế giới",
            ],
        ),
        (
            "Năm 2020, Trung Quốc giảm lượng du khách sang Hàn Quốc 20%.",
            ["20% | lượng du khách sang Hàn Quốc | -20 % | growth | actual | 2020 | Trung Quốc"],
        ),
        (
            "Năm 2020, vốn của các HTX ở Hà Tĩnh là 11 tỷ đồng, tăng 4 tỷ đồng, thu nhập đạt 72 triệu đồng/người/năm.",
            [
                "11 tỷ đồng | vốn của các HTX | 1.1e+10 VND | level | actual | 2020 | Hà Tĩnh",
                "tăng 4 tỷ đồng | vốn của các HTX | 4e+09 VND | change | actual | 2020 | Hà Tĩnh",
                "72 triệu đồng/người/năm | thu nhập | 7.2e+07 VND/person/year | level | actual | 2020 | Hà Tĩnh",
            ],
        ),
        (
            "Năm 2020, Bệnh viện Nhân Dân 115 ở Hồ Chí Minh có 2.000 ca mổ.",
            ["2.000 ca mổ | ca mổ | 2000 count | level | actual | 2020 | Hồ Chí Minh"],
        ),
        (
            "Chốt phiên 29/4/2021, VN30-Index ghi nhận mức tăng cao 18,22 điểm lên 1.312,28 điểm, UPCoM-Index lại giảm 0,56 điểm.",
            [
                "18,22 điểm | VN30-Index | 18.22 point | change/prev | actual | 2021-04-29 | Việt Nam",
                "1.312,28 điểm | VN30-Index | 1312.28 point | level | actual | 2021-04-29 | Việt Nam",
                "giảm 0,56 điểm | UPCoM-Index | -0.56 point | change/prev | actual | 2021-04-29 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, cơ quan thuế Hà Nội sau 2 tháng thanh tra thu 507 tỷ đồng; cứ 3 doanh nghiệp thì có 1 doanh nghiệp lỗ.",
            ["507 tỷ đồng | thu | 5.07e+11 VND | level | actual | 2020 | Hà Nội"],
        ),
        (
            "Năm 2020, tỉnh Đồng Nai có 14 dự án hoàn thành, 36 đơn vị trực thuộc.",
            [
                "14 dự án hoàn thành | dự án hoàn thành | 14 count | level | actual | 2020 | Đồng Nai",
                "36 đơn vị trực thuộc | đơn vị trực thuộc | 36 count | level | actual | 2020 | Đồng Nai",
            ],
        ),
        (
            "Cư dân Sài Gòn viết “Nhật ký mùi hôi” với hơn 2.000 ghi nhận; Việt Nam có 5 tỉ phú.",
            ["hơn 2.000 ghi nhận | ghi nhận | 2000 count | level | actual | - | Hồ Chí Minh"],
        ),
        (
            "Năm 2020, thu ngân sách của tỉnh Bắc Giang lần đầu vượt mốc 11.000 tỷ đồng, tăng thu 45% so với dự toán; giá trị sản xuất "
            "công nghiệp bằng 1,3 lần năm 2019.",
            [
                "vượt mốc 11.000 tỷ đồng | thu ngân sách | 1.1e+13 VND | level | actual | 2020 | Bắc Giang",
                "45% | thu | 45 % | growth/plan | actual | 2020 | Bắc Giang",
                "1,3 lần | giá trị sản xuất công nghiệp | 1.3 x | ratio/yoy | actual | 2020 | Bắc Giang",
            ],
        ),
        (
            "Năm 2020, tỉnh Bắc Giang có 127 xã đạt chuẩn (mục tiêu 104 xã), chiếm 69%; tỷ lệ lấp đầy khu công nghiệp là 85%, riêng Đình Trám "
            "đạt 100%.",
            [
                "127 xã | xã đạt chuẩn | 127 count | level | actual | 2020 | Bắc Giang",
                "104 xã | xã đạt chuẩn | 104 count | level | target | 2020 | Bắc Giang",
                "chiếm 69% | xã đạt chuẩn | 69 % | share | actual | 2020 | Bắc Giang",
                "85% | tỷ lệ lấp đầy khu công nghiệp | 85 % | level | actual | 2020 | Bắc Giang",
                "100% | tỷ lệ lấp đầy khu công nghiệp | 100 % | level | actual | 2020 | Bắc Giang",
            ],
        ),
        (
            "Lũy kế 3 tháng năm 2021, vốn đầu tư công của tỉnh Bắc Giang giải ngân 1.240 tỷ đồng (đạt 21% kế hoạch, cùng kỳ đạt 15%).",
            [
                "1.240 tỷ đồng | vốn đầu tư công của tỉnh Bắc Giang giải ngân | 1.24e+12 VND | level | actual | 2021-M01/2021-M03 | Bắc Giang",
                "21% | vốn đầu tư công của tỉnh Bắc Giang giải ngân | 21 % | completion/plan | actual | 2021-M01/2021-M03 | Bắc Giang",
                "15% | vốn đầu tư công của tỉnh Bắc Giang giải ngân | 15 % | completion/plan | actual | 2020-M01/2020-M03 | Bắc Giang",
            ],
        ),
        (
            "Năm 2020, nông nghiệp tỉnh Nghệ An tăng 5,6% (KH 3,5 - 4,5%), tỷ lệ che phủ rừng giữ vững 58,6%.",
            [
                "tăng 5,6% | nông nghiệp | 5.6 % | growth/yoy | actual | 2020 | Nghệ An",
                "3,5 - 4,5% | nông nghiệp | 3.5..4.5 % | growth | target | 2020 | Nghệ An",
                "58,6% | tỷ lệ che phủ rừng | 58.6 % | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, xuất khẩu của Nghệ An ước 1,9 tỷ USD, vượt kế hoạch đề ra (1,25 tỷ USD); nhập khẩu 1,2 tỷ USD.",
            [
                "ước 1,9 tỷ USD | xuất khẩu | 1.9e+09 USD | level | estimate | 2020 | Nghệ An",
                "1,25 tỷ USD | xuất khẩu | 1.25e+09 USD | level | target | 2020 | Nghệ An",
                "1,2 tỷ USD | nhập khẩu | 1.2e+09 USD | level | estimate | 2020 | Nghệ An",
            ],
        ),
        (
            "Năm 2022, Nghệ An phấn đấu mức giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm.",
            [
                "1 - 1,5%/năm | mức giảm tỷ lệ hộ nghèo | -1.5..-1 %/year | change | target | 2022 | Nghệ An",
            ],
        ),
        (
            "Tại phiên họp thường kỳ tháng 6, UBND tỉnh Nghệ An cho biết năm 2020 tỉnh thu ngân sách 17.826 tỷ đồng.",
            [
                "17.826 tỷ đồng | thu ngân sách | 1.7826e+13 VND | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Thu ngân sách 6 tháng của tỉnh Nghệ An đạt 9.120 tỷ đồng; ước cả năm 15.950 tỷ đồng.",
            [
                "9.120 tỷ đồng | Thu ngân sách | 9.12e+12 VND | level | actual | 2021-H1 | Nghệ An",
                "15.950 tỷ đồng | Thu ngân sách | 1.595e+13 VND | level | estimate | 2021 | Nghệ An",
            ],
        ),
        (
            "Tỉnh Hà Nam giải ngân được 4.870 tỷ đồng vốn đầu tư công, trong đó vốn trung ương giải ngân 1.204 tỷ đồng (đạt 66,1%).",
            [
                "4.870 tỷ đồng | vốn đầu tư công | 4.87e+12 VND | level | actual | - | Hà Nam",
                "1.204 tỷ đồng | vốn trung ương giải ngân | 1.204e+12 VND | level | actual | - | Hà Nam",
                "66,1% | vốn trung ương giải ngân | 66.1 % | completion/plan | actual | - | Hà Nam",
            ],
        ),
        (
            "Hà Nam nâng tổng số ca mắc sốt xuất huyết từ đầu năm lên 148 ca.",
            [
                "148 ca | tổng số ca mắc sốt xuất huyết | 148 count | level | actual | 2021-M01/2021-M07 | Hà Nam",
            ],
        ),
        (
            "Tai nạn giao thông ở Hà Nam 5 tháng xảy ra 49 vụ.",
            [
                "49 vụ | Tai nạn giao thông | 49 count | level | actual | 2021-M01/2021-M05 | Hà Nam",
            ],
        ),
        (
            "Đến năm 2025, tỷ lệ đô thị hóa của Hà Nam là 45%.\nGiai đoạn 2021 - 2025, tốc độ tăng trưởng kinh tế bình quân hằng năm đạt 10,5%.\nỦy ban Kiểm tra tỉnh đã thi hành kỷ luật 54 đảng viên.",
            [
                "45% | tỷ lệ đô thị hóa | 45 % | level | target | 2025 | Hà Nam",
                "10,5% | tốc độ tăng trưởng kinh tế | 10.5 % | growth | target | 2021/2025 | Hà Nam",
                "54 đảng viên | đảng viên | 54 count | level | actual | - | Hà Nam",
            ],
        ),
        (
            "Năm 2021, tỉnh Hà Nam phấn đấu tốc độ tăng trưởng kinh tế đạt 10,5%.\nĐến năm 2025, tốc độ tăng trưởng kinh tế đạt 10,5%.",
            [
                "10,5% | tốc độ tăng trưởng kinh tế | 10.5 % | growth | target | 2021 | Hà Nam",
                "10,5% | tốc độ tăng trưởng kinh tế | 10.5 % | growth | target | 2025 | Hà Nam",
            ],
        ),
        (
            "Năm 2020, GRDP tỉnh Bình Dương ước tăng 8,01% (năm 2019 tăng 2,79%), thu nhập bình quân đầu người đạt 166,1 triệu đồng.",
            [
                "tăng 8,01% | GRDP | 8.01 % | growth/yoy | estimate | 2020 | Bình Dương",
                "tăng 2,79% | GRDP | 2.79 % | growth/yoy | actual | 2019 | Bình Dương",
                "166,1 triệu đồng | thu nhập bình quân đầu người | 1.661e+08 VND/person | level | estimate | 2020 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, tổng thu ngân sách của tỉnh Bình Dương đạt 103% dự toán; trong đó thu nội địa đạt 44.000 tỷ đồng; chi ngân sách giảm 12% so năm trước.",
            [
                "103% | tổng thu ngân sách | 103 % | completion/plan | actual | 2020 | Bình Dương",
                "44.000 tỷ đồng | thu nội địa | 4.4e+13 VND | level | actual | 2020 | Bình Dương",
                "giảm 12% | chi ngân sách | -12 % | growth/yoy | actual | 2020 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, tỉnh Bình Dương còn 1,09% hộ nghèo.",
            [
                "1,09% | hộ nghèo | 1.09 % | share | actual | 2020 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, cơ cấu kinh tế tỉnh Bình Dương: công nghiệp - xây dựng 67,2%, dịch vụ 22,2%, nông - lâm - ngư nghiệp 2,8%.",
            [
                "67,2% | công nghiệp - xây dựng | 67.2 % | share | actual | 2020 | Bình Dương",
                "22,2% | dịch vụ | 22.2 % | share | actual | 2020 | Bình Dương",
                "2,8% | nông - lâm - ngư nghiệp | 2.8 % | share | actual | 2020 | Bình Dương",
            ],
        ),
        (
            "Năm 2022, HĐND tỉnh Bình Dương thông qua 35 chỉ tiêu, trong đó GRDP tăng 8,5%.\nThu ngân sách được giao 73.000 tỷ đồng.",
            [
                "tăng 8,5% | GRDP | 8.5 % | growth | target | 2022 | Bình Dương",
                "73.000 tỷ đồng | Thu ngân sách | 7.3e+13 VND | level | target | 2022 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, chỉ số giá tiêu dùng (CPI) của Bình Dương tăng 2,69%, thấp hơn mức 4% mà Quốc hội giao.",
            [
                "tăng 2,69% | chỉ số giá tiêu dùng (CPI) | 2.69 % | growth/yoy | actual | 2020 | Bình Dương",
                "4% | chỉ số giá tiêu dùng (CPI) | 4 % | growth | target | 2020 | Bình Dương",
            ],
        ),
        (
            "Ngân hàng Thế giới hạ dự báo tăng trưởng của Việt Nam năm 2022 từ 6,7% xuống 6,3%.",
            [
                "từ 6,7% | tăng trưởng | 6.7 % | growth | forecast | 2022 | Việt Nam",
                "6,3% | tăng trưởng | 6.3 % | growth | forecast | 2022 | Việt Nam",
            ],
        ),
        (
            "Trong 10 năm (2011-2020), dân số của tỉnh Bình Dương tăng từ 1,7 triệu người lên 2,58 triệu người, tỷ lệ tăng bình quân 4,9%/năm.",
            [
                "tăng từ 1,7 triệu người | dân số | 1.7e+06 count | level | actual | - | Bình Dương",
                "2,58 triệu người | dân số | 2.58e+06 count | level | actual | 2011/2020 | Bình Dương",
                "tăng bình quân 4,9%/năm | dân số | 4.9 %/year | growth | actual | 2011/2020 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, nợ công của Việt Nam là 38% GDP, thấp hơn nhiều so với trần 60%.",
            [
                "38% | nợ công | 38 % | share | actual | 2020 | Việt Nam",
                "60% | nợ công | 60 % | share | target | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, xuất nhập khẩu của Việt Nam đạt 206,7 tỷ USD; vốn FDI thực hiện 5,85 tỷ USD.",
            [
                "206,7 tỷ USD | xuất nhập khẩu | 2.067e+11 USD | level | actual | 2020 | Việt Nam",
                "5,85 tỷ USD | vốn FDI thực hiện | 5.85e+09 USD | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, số doanh nghiệp rút lui khỏi thị trường Việt Nam là 77 nghìn.",
            [
                "77 nghìn | số doanh nghiệp rút lui khỏi thị trường | 77000 count | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Tăng trưởng quý I của Việt Nam chỉ 3,32%, thấp nhất 13 năm (trừ quý I/2020), trong đó công nghiệp giảm 0,37%.",
            [
                "3,32% | Tăng trưởng | 3.32 % | growth | actual | 2021-Q1 | Việt Nam",
                "giảm 0,37% | công nghiệp | -0.37 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Năm 2022, Việt Nam phấn đấu giảm tỷ lệ hộ nghèo 1 - 1,5%.",
            [
                "1 - 1,5% | tỷ lệ hộ nghèo | -1.5..-1 pp | change | target | 2022 | Việt Nam",
            ],
        ),
        (
            "Ngân hàng Nhà nước Việt Nam đặt chỉ tiêu tín dụng năm 2021 tăng 12%, nhưng đến 16/5 mới tăng 2,72%.",
            [
                "tăng 12% | tín dụng | 12 % | growth | target | 2021 | Việt Nam",
                "tăng 2,72% | tín dụng | 2.72 % | growth | actual | 2021-05-16 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, GRDP Thanh Hóa tăng 7,31%, tiếp đến là Nghệ An 6,02%, Hà Tĩnh 5,1%.",
            [
                "tăng 7,31% | GRDP | 7.31 % | growth/yoy | actual | 2020 | Thanh Hóa",
                "6,02% | GRDP | 6.02 % | growth/yoy | actual | 2020 | Nghệ An",
                "5,1% | GRDP | 5.1 % | growth/yoy | actual | 2020 | Hà Tĩnh",
            ],
        ),
        (
            "Tỷ lệ giải ngân vốn đầu tư công của Việt Nam bốn tháng chỉ đạt 14,66% kế hoạch.",
            [
                "14,66% | Tỷ lệ giải ngân vốn đầu tư công | 14.66 % | completion/plan | actual | 2021-M01/2021-M04 | Việt Nam",
            ],
        ),
        (
            "Năm 2021, Việt Nam ghi nhận thêm 2.101 ca Covid-19, số ca nặng tăng lên 154.",
            [
                "thêm 2.101 ca Covid-19 | ca Covid-19 | 2101 count | level | actual | 2021 | Việt Nam",
                "tăng lên 154 | số ca nặng | 154 count | level | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Số xã đạt chuẩn nông thôn mới của Quảng Trị đến cuối năm 2020 là 65/101 xã, chiếm 64,4%, tăng 5 xã.",
            [
                "65/101 xã | Số xã đạt chuẩn nông thôn mới | 65 count | level | actual | 2020 | Quảng Trị",
                "chiếm 64,4% | Số xã đạt chuẩn nông thôn mới | 64.4 % | share | actual | 2020 | Quảng Trị",
                "tăng 5 xã | Số xã đạt chuẩn nông thôn mới | 5 count | change | actual | 2020 | Quảng Trị",
            ],
        ),
        (
            "Năm 2022, Quảng Trị đặt mục tiêu thu ngân sách 4.500 tỷ đồng.\nNgoài ra, 70% xã đạt chuẩn nông thôn mới.",
            [
                "4.500 tỷ đồng | thu ngân sách | 4.5e+12 VND | level | target | 2022 | Quảng Trị",
                "70% | xã đạt chuẩn nông thôn mới | 70 % | share | target | 2022 | Quảng Trị",
            ],
        ),
        (
            "Năm 2020, hàng hóa qua cảng của Quảng Trị ước 1,2 triệu tấn, gấp rưỡi năm trước; giá heo hơi có lúc xuống 38.000 đồng/kg.",
            [
                "ước 1,2 triệu tấn | hàng hóa qua cảng | 1.2e+06 t | level | estimate | 2020 | Quảng Trị",
                "gấp rưỡi | hàng hóa qua cảng | 1.5 x | ratio/yoy | estimate | 2020 | Quảng Trị",
                "38.000 đồng/kg | giá heo hơi | 38000 VND/kg | level | estimate | 2020 | Quảng Trị",
            ],
        ),
        (
            "Quảng Trị tổng kết nhiệm vụ năm 2020\nNgày 9/12, HĐND tỉnh khai mạc kỳ họp thứ 6 và đánh giá tình hình.\nTốc độ tăng trưởng "
            "kinh tế đạt 6,5%.",
            ["6,5% | Tốc độ tăng trưởng kinh tế | 6.5 % | growth | actual | 2020 | Quảng Trị"],
        ),
        (
            "Năm 2020, GRDP tỉnh Sơn La tăng 4,98% - đứng thứ 11/14 tỉnh trung du và miền núi phía Bắc; thu ngân sách 3.015 tỷ đồng.",
            [
                "tăng 4,98% | GRDP | 4.98 % | growth/yoy | actual | 2020 | Sơn La",
                "3.015 tỷ đồng | thu ngân sách | 3.015e+12 VND | level | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Tổng vốn giao giai đoạn 2021 - 2025 của tỉnh Sơn La hơn 2.760 tỷ đồng.",
            [
                "hơn 2.760 tỷ đồng | Tổng vốn | 2.76e+12 VND | level | target | 2021/2025 | Sơn La",
            ],
        ),
        (
            "Tỷ lệ hộ nghèo của tỉnh Sơn La năm 2020 giảm 3,6%, vượt kế hoạch đề ra (3%).",
            [
                "giảm 3,6% | Tỷ lệ hộ nghèo | -3.6 pp | change | actual | 2020 | Sơn La",
                "3% | Tỷ lệ hộ nghèo | -3 pp | change | target | 2020 | Sơn La",
            ],
        ),
        (
            "Năm 2020, Ngân hàng Chính sách xã hội tỉnh Sơn La cho 23.400 lượt hộ nghèo vay vốn.",
            [
                "23.400 lượt hộ nghèo vay vốn | lượt hộ nghèo vay vốn | 23400 count | level | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Năm 2020, Công an tỉnh Sơn La bắt 1.702 đối tượng ma túy.",
            [
                "1.702 đối tượng ma túy | đối tượng ma túy | 1702 count | level | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Đến ngày 6/2, thu ngân sách trên địa bàn tỉnh Nam Định đạt 3.120 tỷ đồng, tăng 9% so với cùng kỳ. Đây là khởi đầu thuận lợi khi tỉnh được Trung ương giao chỉ tiêu thu ngân sách 34.500 tỷ đồng, tăng gần 4.100 tỷ đồng so với năm 2020.",
            [
                "3.120 tỷ đồng | thu ngân sách | 3.12e+12 VND | level | actual | 2021-01-01/2021-02-06 | Nam Định",
                "tăng 9% | thu ngân sách | 9 % | growth/yoy | actual | 2021-01-01/2021-02-06 | Nam Định",
                "34.500 tỷ đồng | thu ngân sách | 3.45e+13 VND | level | target | 2021 | Nam Định",
                "tăng gần 4.100 tỷ đồng | thu ngân sách | 4.1e+12 VND | change/yoy | target | 2021 | Nam Định",
            ],
        ),
        (
            "Ngày 23/6, quỹ đầu tư này đã bán hết phần vốn tại công ty. Cụ thể, quỹ chuyển nhượng toàn bộ 12.450.300 cổ phiếu cho một nhóm cổ đông trong nước.",
            [
                "12.450.300 cổ phiếu | cổ phiếu cho một nhóm cổ đông | 1.24503e+07 count | level | actual | 2021-06-23 | -",
            ],
        ),
        (
            "Ước tính đến 31/7/2021, lợi nhuận trước thuế của ngân hàng dự kiến đạt tới 1.240 tỷ đồng, hoàn thành khoảng 55% kế hoạch lợi nhuận cả năm (2.250 tỷ đồng).",
            [
                "1.240 tỷ đồng | lợi nhuận trước thuế của ngân hàng | 1.24e+12 VND | level | estimate | 2021-M01/2021-M07 | -",
                "khoảng 55% | lợi nhuận trước thuế của ngân hàng | 55 % | completion/plan | estimate | 2021-M01/2021-M07 | -",
                "2.250 tỷ đồng | lợi nhuận | 2.25e+12 VND | level | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Đến năm 2023, đề án của tỉnh Lào Cai cơ bản hoàn thành hỗ trợ nhà ở cho khoảng 4.500 hộ nghèo.",
            [
                "khoảng 4.500 hộ nghèo | hỗ trợ nhà ở | 4500 count | level | target | 2023 | Lào Cai",
            ],
        ),
        (
            "Năm 2021, tỉnh An Giang có diện tích gieo trồng nếp ước khoảng 56.000 ha. Cả vụ, sản lượng gạo nếp đạt 532.000 tấn. Riêng tỉnh An Giang thu hoạch 196.000 tấn.",
            [
                "ước khoảng 56.000 ha | diện tích gieo trồng nếp | 56000 ha | level | estimate | 2021 | An Giang",
                "532.000 tấn | sản lượng gạo nếp | 532000 t | level | actual | 2021 | Việt Nam",
                "196.000 tấn | thu hoạch | 196000 t | level | actual | 2021 | An Giang",
            ],
        ),
        (
            "Sau khi Khánh Hòa đón 3 triệu lượt khách vào cuối năm 2020, con số này khả năng sẽ lên đến 6, 5 triệu vào cuối năm 2021.",
            [
                "3 triệu lượt khách | lượt khách | 3e+06 count | level | actual | 2020 | Khánh Hòa",
                "6, 5 triệu | lượt khách | 6.5e+06 count | level | forecast | 2021 | Khánh Hòa",
            ],
        ),
        (
            "Năm 2020, khoảng 34,5% người lớn ở tỉnh Thái Bình bị thừa cân và 21% bị tăng huyết áp.",
            [
                "khoảng 34,5% | người lớn | 34.5 % | share | actual | 2020 | Thái Bình",
                "21% | bị tăng huyết áp | 21 % | share | actual | 2020 | Thái Bình",
            ],
        ),
        (
            "Năm 2021, thành phố Hải Phòng sẽ đấu giá khoảng 44,6 ha đất xen kẹt (dưới 5.000 m2) do cấp huyện quản lý, dự kiến thu theo kết quả trúng đấu giá là 1.150 tỷ đồng. Tổng nhu cầu ứng vốn để giải phóng mặt bằng dự kiến khoảng hơn 720 tỷ đồng. Trung bình số tiền đấu giá đất thu về hàng năm là 1.500 tỷ đồng.",
            [
                "khoảng 44,6 ha | đất xen kẹt | 44.6 ha | level | target | 2021 | Hải Phòng",
                "1.150 tỷ đồng | thu theo kết quả trúng đấu giá | 1.15e+12 VND | level | target | 2021 | Hải Phòng",
                "khoảng hơn 720 tỷ đồng | Tổng nhu cầu ứng vốn để giải phóng mặt bằng | 7.2e+11 VND | level | target | 2021 | Hải Phòng",
                "1.500 tỷ đồng | số tiền đấu giá đất | 1.5e+12 VND/year | level | actual | - | Hải Phòng",
            ],
        ),
        (
            "Tỉnh Quảng Trị có 44.600 hộ nuôi bò, trong đó 60% thuộc hộ nghèo, 50% trong số đó vay vốn ngân hàng chính sách năm 2020.",
            [
                "44.600 hộ nuôi bò | hộ nuôi bò | 44600 count | level | actual | - | Quảng Trị",
                "60% | hộ nuôi bò | 60 % | share | actual | - | Quảng Trị",
                "50% | vay vốn ngân hàng chính sách | 50 % | share | actual | 2020 | Quảng Trị",
            ],
        ),
        (
            "Năm 2020, doanh nghiệp đạt 1.588 tỷ đồng doanh thu, còn lợi nhuận sau thuế đạt 69 tỷ đồng.",
            [
                "1.588 tỷ đồng | doanh thu | 1.588e+12 VND | level | actual | 2020 | Việt Nam",
                "69 tỷ đồng | lợi nhuận sau thuế | 6.9e+10 VND | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, tỉnh Đồng Tháp có 7 mẫu dương tính, 180 mẫu âm tính và 806 mẫu đang chờ kết quả. Hai xã trên đã hết dịch.",
            [
                "7 mẫu dương tính | mẫu dương tính | 7 count | level | actual | 2020 | Đồng Tháp",
                "180 mẫu âm tính | mẫu âm tính | 180 count | level | actual | 2020 | Đồng Tháp",
                "806 mẫu | mẫu đang chờ kết quả | 806 count | level | actual | 2020 | Đồng Tháp",
            ],
        ),
        (
            "Cuối năm 2020, vốn điều lệ của Hãng hàng không Tre Xanh đạt 16.000 tỷ đồng, vượt cả Hãng Sao Mai (gần 14.183 tỷ đồng) và hãng bay Cánh Cò (5.416 tỷ đồng).",
            [
                "16.000 tỷ đồng | vốn điều lệ của Hãng hàng không Tre Xanh | 1.6e+13 VND | level | actual | 2020 | -",
                "gần 14.183 tỷ đồng | vốn điều lệ của Hãng hàng không Tre Xanh | 1.4183e+13 VND | level | actual | 2020 | -",
                "5.416 tỷ đồng | vốn điều lệ của Hãng hàng không Tre Xanh | 5.416e+12 VND | level | actual | 2020 | -",
            ],
        ),
        (
            "Việt Nam có 35 dự án đầu tư vào nước này, đứng thứ 42 trong tổng số 101 quốc gia và vùng lãnh thổ.",
            [
                "35 dự án đầu tư vào nước | dự án đầu tư vào nước | 35 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Tỷ lệ hộ nghèo của tỉnh Lạng Sơn giảm từ khoảng 60% những năm đầu tái lập xuống còn 4,45% năm 2020.",
            [
                "giảm từ khoảng 60% | Tỷ lệ hộ nghèo | 60 % | level | actual | - | Lạng Sơn",
                "4,45% | Tỷ lệ hộ nghèo | 4.45 % | level | actual | 2020 | Lạng Sơn",
            ],
        ),
        (
            "Năm 2020, giá trị thương hiệu của tập đoàn tăng lên 24%, từ 88,2 tỷ USD lên 109,4 tỷ USD.",
            [
                "tăng lên 24% | giá trị thương hiệu của tập đoàn | 24 % | growth/yoy | actual | 2020 | -",
                "từ 88,2 tỷ USD | giá trị thương hiệu của tập đoàn | 8.82e+10 USD | level | actual | 2019 | -",
                "109,4 tỷ USD | giá trị thương hiệu của tập đoàn | 1.094e+11 USD | level | actual | 2020 | -",
            ],
        ),
        (
            "Năm 2020, ba nhà máy của tỉnh Hưng Yên có công suất lần lượt là 5, 7,5 và 9 triệu tấn.",
            [
                "5 | công suất | 5e+06 t | level | actual | 2020 | Hưng Yên",
                "7,5 | công suất | 7.5e+06 t | level | actual | 2020 | Hưng Yên",
                "9 triệu tấn | công suất | 9e+06 t | level | actual | 2020 | Hưng Yên",
            ],
        ),
        (
            "Mức thuế bảo vệ môi trường hiện nay từ tối thiểu 1.000 và tối đa 4.000 đồng/lít.",
            [
                "từ tối thiểu 1.000 | Mức thuế bảo vệ môi trường | 1000 VND/l | level | actual | 2021-M07 | Việt Nam",
                "tối đa 4.000 đồng/lít | Mức thuế bảo vệ môi trường | 4000 VND/l | level | actual | 2021-M07 | Việt Nam",
            ],
        ),
        (
            "Cuộc khảo sát tháng 5/2021 ở tỉnh Bến Tre cho thấy 38% hộ dân ủng hộ trong khi 56% không ủng hộ, 6% còn lại chưa có ý kiến.",
            [
                "38% | hộ dân ủng hộ | 38 % | share | actual | 2021-M05 | Bến Tre",
                "56% | không ủng hộ | 56 % | share | actual | 2021-M05 | Bến Tre",
                "6% | còn lại chưa có ý kiến | 6 % | share | actual | 2021-M05 | Bến Tre",
            ],
        ),
        (
            "Năm 2020, tổng số nhân lực cần đào tạo của tỉnh Ninh Thuận là 651 người (đào tạo tại Nhật Bản là 201 người).",
            [
                "651 người | tổng số nhân lực cần đào tạo | 651 count | level | actual | 2020 | Ninh Thuận",
                "201 người | đào tạo | 201 count | level | actual | 2020 | Nhật Bản",
            ],
        ),
        (
            "Năm 2020, ứng dụng này có 32 triệu người dùng tại Mỹ, 11 triệu người dùng tại Anh và 6 triệu người dùng tại Ấn Độ.",
            [
                "32 triệu người dùng | người dùng | 3.2e+07 count | level | actual | 2020 | Mỹ",
                "11 triệu người dùng | người dùng | 1.1e+07 count | level | actual | 2020 | Anh",
                "6 triệu người dùng | người dùng | 6e+06 count | level | actual | 2020 | Ấn Độ",
            ],
        ),
        (
            "Năm 2020, UBND tỉnh Cà Mau phân bổ 400 tỷ đồng cho các huyện; người dân địa phương đã cùng nhau đóng góp khoảng 4 tỷ đồng.",
            [
                "400 tỷ đồng | phân bổ | 4e+11 VND | level | actual | 2020 | Cà Mau",
                "khoảng 4 tỷ đồng | đóng góp | 4e+09 VND | level | actual | 2020 | Cà Mau",
            ],
        ),
        (
            "Năm 2020, nhu cầu tuyển dụng ở tỉnh Long An: lao động phổ thông chiếm 37%, sơ cấp nghề 20%, trung cấp 18%, đại học 25%.",
            [
                "chiếm 37% | lao động phổ thông | 37 % | share | actual | 2020 | Long An",
                "20% | sơ cấp nghề | 20 % | share | actual | 2020 | Long An",
                "18% | trung cấp | 18 % | share | actual | 2020 | Long An",
                "25% | đại học | 25 % | share | actual | 2020 | Long An",
            ],
        ),
        (
            "Năm 2020, cả nước chỉ còn ít hơn 800 con voọc.",
            [
                "ít hơn 800 con voọc | con voọc | 800 count | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Lợi nhuận quý I/2021 của công ty đạt 507,77 tỷ đồng, lũy kế từ đầu năm đạt 1.520, bằng 127% kế hoạch.",
            [
                "507,77 tỷ đồng | Lợi nhuận quý I/2021 của công ty | 5.0777e+11 VND | level | actual | 2021-Q1 | -",
                "1.520 | Lợi nhuận quý I/2021 của công ty | 1.52e+12 VND | level | actual | 2021-M01/2021-M07 | -",
                "127% | Lợi nhuận quý I/2021 của công ty | 127 % | completion/plan | actual | 2021-M01/2021-M07 | -",
            ],
        ),
        (
            "Năm 2020, vốn vay của dự án tại tỉnh Thái Bình là 85%, còn lại 15% vốn đối ứng.",
            [
                "85% | vốn vay của dự án | 85 % | share | actual | 2020 | Thái Bình",
                "15% | vốn đối ứng | 15 % | share | actual | 2020 | Thái Bình",
            ],
        ),
        (
            "Năm 2020, công ty đạt tổng doanh thu thuần 228,3 tỷ đồng và 54,3 tỷ đồng lợi nhuận sau thuế, lần lượt giảm 67,8% và 70,27% so với năm 2019.",
            [
                "228,3 tỷ đồng | tổng doanh thu thuần | 2.283e+11 VND | level | actual | 2020 | -",
                "54,3 tỷ đồng | lợi nhuận sau thuế | 5.43e+10 VND | level | actual | 2020 | -",
                "giảm 67,8% | tổng doanh thu thuần | -67.8 % | growth/yoy | actual | 2020 | -",
                "70,27% | lợi nhuận sau thuế | -70.27 % | growth/yoy | actual | 2020 | -",
            ],
        ),
        (
            "Lợi nhuận quý IV/2020 của công ty đạt 22,87 tỷ đồng, cùng kỳ năm 2019, lỗ hơn 4,5 tỷ đồng.",
            [
                "22,87 tỷ đồng | Lợi nhuận quý IV/2020 của công ty | 2.287e+10 VND | level | actual | 2020-Q4 | -",
                "hơn 4,5 tỷ đồng | lỗ | 4.5e+09 VND | level | actual | 2019-Q4 | -",
            ],
        ),
        (
            "Số người cách ly ở tỉnh Bắc Ninh tăng từ 109 người hôm 21/6 lên 255 người hôm 27/6.",
            [
                "tăng từ 109 người | Số người cách ly | 109 count | level | actual | 2021-06-21 | Bắc Ninh",
                "255 người | Số người cách ly | 255 count | level | actual | 2021-06-27 | Bắc Ninh",
            ],
        ),
        (
            "Giá đất ở huyện Thủ Thừa, tỉnh Long An tăng từ 8,2 lên 10,1 triệu đồng/m2 năm 2020.",
            [
                "tăng từ 8,2 | Giá đất | 8.2e+06 VND/m2 | level | actual | - | huyện Thủ Thừa, Long An",
                "10,1 triệu đồng/m2 | Giá đất | 1.01e+07 VND/m2 | level | actual | 2020 | huyện Thủ Thừa, Long An",
            ],
        ),
        (
            "Dự trữ ngoại hối của Trung Quốc giảm dưới ngưỡng 3 nghìn tỷ USD trong tháng đầu tiên của năm 2021. Giới phân tích dự báo dự trữ ngoại hối của Trung Quốc giảm còn 2,9 nghìn tỷ. Năm 2020, lãi suất tiền gửi ở mức âm 0,5%, đồng Nhân dân tệ tăng giá 1%.",
            [
                "giảm dưới ngưỡng 3 nghìn tỷ USD | Dự trữ ngoại hối | 3e+12 USD | level | actual | 2021-M01 | Trung Quốc",
                "giảm còn 2,9 nghìn tỷ | dự trữ ngoại hối | 2.9e+12 USD | level | forecast | 2021 | Trung Quốc",
                "âm 0,5% | lãi suất tiền gửi | -0.5 % | level | actual | 2020 | Trung Quốc",
                "tăng giá 1% | đồng Nhân dân tệ | 1 % | growth/yoy | actual | 2020 | Trung Quốc",
            ],
        ),
        (
            "Năm 2020, giá vé ở tỉnh Ninh Bình dành cho học sinh, sinh viên, người già là 55.000 đồng/tháng.",
            [
                "55.000 đồng/tháng | giá vé ở tỉnh Ninh Bình dành cho học sinh, sinh viên, người già | 55000 VND/month | level | actual | 2020 | Ninh Bình",
            ],
        ),
        (
            "Tỉnh Nam Định đông dân. Hiện HĐND tỉnh Nam Định có 13 trong tổng số 49 đại biểu là nữ.",
            [
                "13 trong tổng số 49 đại biểu | đại biểu là nữ | 13 count | level | actual | 2021-M07 | Nam Định",
            ],
        ),
        (
            "Hết 5 tháng, lượng xe nhập về đạt 3.900 chiếc; nhu cầu thịt lợn ở mức 4 ,5 triệu tấn.",
            [
                "3.900 chiếc | lượng xe nhập | 3900 count | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "4 ,5 triệu tấn | nhu cầu thịt lợn | 4.5e+06 t | level | actual | 2021-M01/2021-M05 | Việt Nam",
            ],
        ),
        (
            "Tôi nuôi ong ở tỉnh Ninh Bình, vụ này thu được 3 tấn mật, bán được 200 triệu đồng. Tỉnh có 350 hộ nuôi ong.",
            [
                "350 hộ nuôi ong | hộ nuôi ong | 350 count | level | actual | - | Ninh Bình",
            ],
        ),
        (
            "Trong tháng 6/2021, có từ 73 đến 121 ca tai nạn lao động ở tỉnh Bình Dương.",
            [
                "từ 73 đến 121 ca tai nạn lao động | ca tai nạn lao động | 73..121 count | level | actual | 2021-M06 | Bình Dương",
            ],
        ),
        (
            "Từ năm 2022, xe dung tích nhỏ có mức phí 3% sẽ được giảm thuế tiêu thụ đặc biệt từ 40% xuống còn 35%.",
            [
                "3% | mức phí | 3 % | level | target | 2022 | Việt Nam",
                "từ 40% | thuế tiêu thụ đặc biệt | 40 % | level | actual | 2021 | Việt Nam",
                "35% | thuế tiêu thụ đặc biệt | 35 % | level | target | 2022 | Việt Nam",
            ],
        ),
        (
            "Từ tháng 8 đến tháng 10, tiêu thụ điện của tỉnh Bình Thuận sẽ tăng. Sản lượng điện bình quân trong những tháng này dự báo đạt từ 7,9 đến 8,1 triệu kWh/ngày, cao hơn so với cùng kỳ năm ngoái chỉ nằm ở mức 7,3 triệu kWh/ngày.",
            [
                "từ 7,9 đến 8,1 triệu kWh/ngày | Sản lượng điện | 7.9e+06..8.1e+06 kWh/day | level | forecast | 2021-M08/2021-M10 | Bình Thuận",
                "7,3 triệu kWh/ngày | Sản lượng điện | 7.3e+06 kWh/day | level | actual | 2020-M08/2020-M10 | Bình Thuận",
            ],
        ),
        (
            "Trong tháng 4/2021, lượng nhập khẩu ô tô qua cảng Hải Phòng giảm hơn 17 lần so với tháng 3/2021, từ mức 3.074 chiếc xuống chỉ còn 176 chiếc.",
            [
                "giảm hơn 17 lần | lượng nhập khẩu ô tô qua cảng | -17 x | ratio/prev | actual | 2021-M04 | Hải Phòng",
                "từ mức 3.074 chiếc | lượng nhập khẩu ô tô qua cảng | 3074 count | level | actual | 2021-M03 | Hải Phòng",
                "176 chiếc | lượng nhập khẩu ô tô qua cảng | 176 count | level | actual | 2021-M04 | Hải Phòng",
            ],
        ),
        (
            "Đến năm 2025, tỉnh Yên Bái hoàn thành việc luân chuyển cán bộ. Bố trí trên 50% bí thư cấp xã không phải là người địa phương.",
            [
                "trên 50% | bí thư cấp xã không phải là người | 50 % | share | target | 2025 | Yên Bái",
            ],
        ),
        (
            "Tổng mức đầu tư giai đoạn 1 của kho cảng ở tỉnh Ninh Thuận là khoảng 285 triệu USD.",
            [
                "khoảng 285 triệu USD | Tổng mức đầu tư giai đoạn 1 của kho cảng | 2.85e+08 USD | level | target | - | Ninh Thuận",
            ],
        ),
        (
            "Mỗi năm tỉnh Đồng Nai xảy ra hơn 13.000 vụ vi phạm, trong đó vi phạm về thuế gần 1.000 vụ.",
            [
                "hơn 13.000 vụ vi phạm | vụ vi phạm | 13000 count/year | level | actual | - | Đồng Nai",
                "gần 1.000 vụ | thuế | 1000 count/year | level | actual | - | Đồng Nai",
            ],
        ),
        (
            "Năm 2020, tỉnh Hà Giang có 69 nghìn học sinh, số học sinh được miễn, giảm học phí, hỗ trợ chi phí học tập là hơn 10 nghìn em; học phí tăng 15 nghìn đồng/em/tháng.",
            [
                "69 nghìn học sinh | học sinh | 69000 count | level | actual | 2020 | Hà Giang",
                "hơn 10 nghìn em | số học sinh được miễn, giảm học phí, hỗ trợ chi phí học tập | 10000 count | level | actual | 2020 | Hà Giang",
                "tăng 15 nghìn đồng/em/tháng | học phí | 15000 VND/person/month | change | actual | 2020 | Hà Giang",
            ],
        ),
        (
            "Phiên 29/6/2021, giá vàng trong nước giảm 11,4 triệu đồng, tương đương 0,9% so với phiên trước.",
            [
                "giảm 11,4 triệu đồng | giá vàng | -1.14e+07 VND | change/prev | actual | 2021-06-29 | Việt Nam",
                "0,9% | giá vàng | -0.9 % | growth/prev | actual | 2021-06-29 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, nợ xấu của tỉnh Gia Lai lại tăng vọt, chiếm tỷ lệ 8,83% tổng dư nợ.",
            [
                "chiếm tỷ lệ 8,83% | nợ xấu | 8.83 % | share | actual | 2020 | Gia Lai",
            ],
        ),
        (
            "Tháng 5/2021, giá xăng bình quân ở Việt Nam là 1,8 triệu đồng/thùng xăng dùng để pha chế (tăng 2,33%).",
            [
                "1,8 triệu đồng/thùng | giá xăng | 1.8e+06 VND/unit | level | actual | 2021-M05 | Việt Nam",
                "tăng 2,33% | giá xăng | 2.33 % | growth | actual | 2021-M05 | Việt Nam",
            ],
        ),
        (
            "Dự kiến đất thu hồi để tạo vốn ở tỉnh Hòa Bình là 88 ha.",
            [
                "88 ha | đất thu hồi để tạo vốn | 88 ha | level | forecast | - | Hòa Bình",
            ],
        ),
        (
            "Năm 2020, mỗi ngày tỉnh Bình Định có 350 người được tiêm để đạt mục tiêu tiêm chủng cho 70 nghìn người.",
            [
                "350 người | người được tiêm | 350 count/day | level | actual | 2020 | Bình Định",
                "70 nghìn người | tiêm chủng | 70000 count | level | target | 2020 | Bình Định",
            ],
        ),
        (
            "Ngày 29/6/2021, chỉ số VN30-Index ghi nhận mức tăng cao 18,22 điểm tương ứng 1,41%; VPB tăng mạnh nhất (6,4%).",
            [
                "18,22 điểm | chỉ số VN30-Index | 18.22 point | change/prev | actual | 2021-06-29 | Việt Nam",
                "1,41% | chỉ số VN30-Index | 1.41 % | growth | actual | 2021-06-29 | Việt Nam",
                "6,4% | VPB | 6.4 % | growth | actual | 2021-06-29 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, số người mắc bệnh ở tỉnh Hải Dương lên tới 1.761 trường hợp, trong khi số người xuất viện sau khi điều trị tăng lên 698 trường hợp.",
            [
                "1.761 trường hợp | số người mắc bệnh | 1761 count | level | actual | 2020 | Hải Dương",
                "tăng lên 698 trường hợp | số người xuất viện sau khi điều trị | 698 count | level | actual | 2020 | Hải Dương",
            ],
        ),
        (
            "Năm 2019 và năm 2020, GRDP của tỉnh Hòa Bình tăng lần lượt 7,1% và 2,2%; khu vực nông nghiệp và khu vực dịch vụ tăng tương ứng 3,1% và 5,2%. Thu ngân sách các năm 2018, 2019 và 2020 lần lượt đạt 3.100 tỷ đồng, 3.500 tỷ đồng và 3.350 tỷ đồng.",
            [
                "7,1% | GRDP | 7.1 % | growth/yoy | actual | 2019 | Hòa Bình",
                "2,2% | GRDP | 2.2 % | growth/yoy | actual | 2020 | Hòa Bình",
                "tăng tương ứng 3,1% | khu vực nông nghiệp | 3.1 % | growth/yoy | actual | 2020 | Hòa Bình",
                "5,2% | khu vực dịch vụ | 5.2 % | growth/yoy | actual | 2020 | Hòa Bình",
                "3.100 tỷ đồng | Thu ngân sách | 3.1e+12 VND | level | actual | 2018 | Hòa Bình",
                "3.500 tỷ đồng | Thu ngân sách | 3.5e+12 VND | level | actual | 2019 | Hòa Bình",
                "3.350 tỷ đồng | Thu ngân sách | 3.35e+12 VND | level | actual | 2020 | Hòa Bình",
            ],
        ),
        (
            "Trong các năm 2018, 2019 và 2020, tỉnh Yên Bái thu hút 45 dự án; xuất khẩu chè, quế và tinh bột sắn tăng lần lượt 12%, 7,5% và 4%.",
            [
                "45 dự án | dự án | 45 count | level | actual | 2018/2020 | Yên Bái",
                "12% | xuất khẩu chè | 12 % | growth | actual | 2018/2020 | Yên Bái",
                "7,5% | quế | 7.5 % | growth | actual | 2018/2020 | Yên Bái",
                "4% | tinh bột sắn | 4 % | growth | actual | 2018/2020 | Yên Bái",
            ],
        ),
        (
            "Tỉnh Quảng Trị đã trao 120 suất quà trị giá 60 triệu đồng cho hộ nghèo; ký kết hợp đồng bán điện trị giá 25 triệu USD và khởi công công trình kè sông trị giá gần 27 tỷ đồng.",
            [
                "120 suất quà | suất quà | 120 count | level | actual | - | Quảng Trị",
                "60 triệu đồng | suất quà | 6e+07 VND | level | actual | - | Quảng Trị",
                "25 triệu USD | hợp đồng bán điện | 2.5e+07 USD | level | actual | - | Quảng Trị",
                "gần 27 tỷ đồng | công trình kè sông | 2.7e+10 VND | level | actual | - | Quảng Trị",
            ],
        ),
        (
            "Tại Thái Bình, trung bình mỗi ngày có 105 - 110 ca cấp cứu; tỷ lệ khỏi bệnh gần như 100%. Tỉnh cam kết giảm lượng khí thải 20% vào năm 2025.",
            [
                "105 - 110 ca cấp cứu | ca cấp cứu | 105..110 count/day | level | actual | - | Thái Bình",
                "gần như 100% | tỷ lệ khỏi bệnh | 100 % | level | actual | - | Thái Bình",
                "20% | lượng khí thải | -20 % | growth | target | 2025 | Thái Bình",
            ],
        ),
        (
            "Ở Bến Tre, bão đã làm 14 người bị thương, thiệt hại nhiều tài sản khác; tỉnh đã tiêm gần 229.000 mũi vắc xin, gấp đôi so với mục tiêu đặt ra.",
            [
                "14 người | người bị thương | 14 count | level | actual | - | Bến Tre",
                "gần 229.000 mũi vắc xin | mũi vắc xin | 229000 count | level | actual | - | Bến Tre",
                "gấp đôi | mũi vắc xin | 2 x | ratio/plan | actual | - | Bến Tre",
            ],
        ),
        (
            "Tốc độ tăng GRDP của tỉnh Tuyên Quang giai đoạn 2016 - 2020 đạt 7,9%/năm, vượt mục tiêu Đại hội đề ra (7,5%/năm); tỷ lệ hộ nghèo còn 9%, thấp hơn kế hoạch (10%). Cả nhiệm kỳ có 13/17 chỉ tiêu đạt và vượt, 4 chỉ tiêu không đạt.",
            [
                "7,9%/năm | Tốc độ tăng GRDP | 7.9 %/year | growth | actual | 2016/2020 | Tuyên Quang",
                "7,5%/năm | Tốc độ tăng GRDP | 7.5 %/year | growth | target | 2016/2020 | Tuyên Quang",
                "9% | tỷ lệ hộ nghèo | 9 % | level | actual | 2016/2020 | Tuyên Quang",
                "10% | tỷ lệ hộ nghèo | 10 % | level | target | 2016/2020 | Tuyên Quang",
                "13/17 chỉ tiêu | chỉ tiêu đạt và vượt | 13 count | level | actual | 2016/2020 | Tuyên Quang",
                "4 chỉ tiêu | chỉ tiêu | 4 count | level | actual | 2016/2020 | Tuyên Quang",
            ],
        ),
        (
            "Tổng vốn đầu tư toàn xã hội năm 2020 của tỉnh Phú Yên đạt 24.500 tỷ đồng, tăng 11,2% so với năm 2019 và đạt 98% kế hoạch; giải ngân đạt 92,6% kế hoạch, cao hơn bình quân chung cả nước (83,7%).",
            [
                "24.500 tỷ đồng | Tổng vốn đầu tư toàn xã hội | 2.45e+13 VND | level | actual | 2020 | Phú Yên",
                "tăng 11,2% | Tổng vốn đầu tư toàn xã hội | 11.2 % | growth/yoy | actual | 2020 | Phú Yên",
                "98% | Tổng vốn đầu tư toàn xã hội | 98 % | completion/plan | actual | 2020 | Phú Yên",
                "92,6% | giải ngân | 92.6 % | completion/plan | actual | 2020 | Phú Yên",
                "83,7% | giải ngân | 83.7 % | completion/plan | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Tai nạn giao thông ở tỉnh Long An năm 2020 giảm 5% về số vụ, 10% về số người chết và 7% về số người bị thương; số doanh nghiệp thành lập mới tăng 15,2% về số lượng và 32% về vốn đăng ký so với cùng kỳ.",
            [
                "giảm 5% | Tai nạn giao thông | -5 % | growth/yoy | actual | 2020 | Long An",
                "10% | số người chết | -10 % | growth/yoy | actual | 2020 | Long An",
                "7% | số người bị thương | -7 % | growth/yoy | actual | 2020 | Long An",
                "tăng 15,2% | số doanh nghiệp thành lập mới | 15.2 % | growth/yoy | actual | 2020 | Long An",
                "32% | vốn đăng ký | 32 % | growth/yoy | actual | 2020 | Long An",
            ],
        ),
        (
            "Phấn đấu năm 2022 GRDP tỉnh Lào Cai tăng từ 7% trở lên. Để đạt mức tăng trưởng cả năm 6,5%, quý IV phải tăng 9,1%. Theo kịch bản 1, GRDP cả năm tăng 6,1%; theo kịch bản 2 tăng 7%.",
            [
                "tăng từ 7% trở lên | GRDP | 7 % | growth | target | 2022 | Lào Cai",
                "6,5% | mức tăng trưởng | 6.5 % | growth | target | 2021 | Lào Cai",
                "tăng 9,1% | mức tăng trưởng | 9.1 % | growth | target | 2021-Q4 | Lào Cai",
                "tăng 6,1% | GRDP | 6.1 % | growth/yoy | forecast | 2021 | Lào Cai",
                "tăng 7% | GRDP | 7 % | growth/yoy | forecast | 2021 | Lào Cai",
            ],
        ),
        (
            "Giai đoạn 2021 - 2025, tỉnh Hà Nam huy động 150.000 tỷ đồng vốn đầu tư. Giai đoạn 2016 - 2020, bình quân mỗi năm giảm 0,5% hộ nghèo, vượt mục tiêu giảm 0,4%/năm.",
            [
                "150.000 tỷ đồng | vốn đầu tư | 1.5e+14 VND | level | target | 2021/2025 | Hà Nam",
                "giảm 0,5% | hộ nghèo | -0.5 %/year | growth | actual | 2016/2020 | Hà Nam",
                "giảm 0,4%/năm | hộ nghèo | -0.4 % | growth | target | 2016/2020 | Hà Nam",
            ],
        ),
        (
            "Tỷ trọng công nghiệp của tỉnh Vĩnh Long năm 2020 tăng từ 35,2% lên 41,7%; nông nghiệp giảm từ 28,3% xuống còn 21,5%. Tăng trưởng năm 2021 dự kiến 4,5 - 5%, thấp hơn kế hoạch đề ra 2 điểm phần trăm.",
            [
                "tăng từ 35,2% | Tỷ trọng công nghiệp | 35.2 % | share | actual | 2019 | Vĩnh Long",
                "41,7% | Tỷ trọng công nghiệp | 41.7 % | share | actual | 2020 | Vĩnh Long",
                "giảm từ 28,3% | nông nghiệp | 28.3 % | share | actual | 2019 | Vĩnh Long",
                "21,5% | nông nghiệp | 21.5 % | share | actual | 2020 | Vĩnh Long",
                "4,5 - 5% | Tăng trưởng | 4.5..5 % | growth | forecast | 2021 | Vĩnh Long",
                "2 điểm phần trăm | Tăng trưởng | -2 pp | change/plan | forecast | 2021 | Vĩnh Long",
            ],
        ),
        (
            "Năm 2020, huyện Đất Đỏ có 12 dự án, thành phố Huế có 24 dự án, thành phố Buôn Mê Thuột có 15 dự án; huyện Đăk Mil trồng rừng được 1.830 ha, đạt 73,2%.",
            [
                "12 dự án | dự án | 12 count | level | actual | 2020 | huyện Đất Đỏ, Bà Rịa - Vũng Tàu",
                "24 dự án | dự án | 24 count | level | actual | 2020 | thành phố Huế, Thừa Thiên Huế",
                "15 dự án | dự án | 15 count | level | actual | 2020 | thành phố Buôn Ma Thuột, Đắk Lắk",
                "1.830 ha | trồng rừng | 1830 ha | level | actual | 2020 | huyện Đắk Mil, Đắk Nông",
                "73,2% | trồng rừng | 73.2 % | completion/plan | actual | 2020 | huyện Đắk Mil, Đắk Nông",
            ],
        ),
        (
            "Xuất khẩu thủy sản của cả nước 5 tháng đầu năm đạt 3,27 tỷ USD, tăng 12% so với cùng kỳ. Mỹ là thị trường lớn nhất với 695 triệu USD, chiếm 21,3% tổng kim ngạch. Tiếp đến là Nhật Bản 541 triệu USD, tăng 1,5%; EU 422 triệu USD, tăng 20,8%.",
            [
                "3,27 tỷ USD | Xuất khẩu thủy sản | 3.27e+09 USD | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "tăng 12% | Xuất khẩu thủy sản | 12 % | growth/yoy | actual | 2021-M01/2021-M05 | Việt Nam",
                "695 triệu USD | Xuất khẩu thủy sản | 6.95e+08 USD | level | actual | 2021-M01/2021-M05 | Mỹ",
                "chiếm 21,3% | Xuất khẩu thủy sản | 21.3 % | share | actual | 2021-M01/2021-M05 | Mỹ",
                "541 triệu USD | Xuất khẩu thủy sản | 5.41e+08 USD | level | actual | 2021-M01/2021-M05 | Nhật Bản",
                "tăng 1,5% | Xuất khẩu thủy sản | 1.5 % | growth/yoy | actual | 2021-M01/2021-M05 | Nhật Bản",
                "422 triệu USD | Xuất khẩu thủy sản | 4.22e+08 USD | level | actual | 2021-M01/2021-M05 | EU",
                "tăng 20,8% | Xuất khẩu thủy sản | 20.8 % | growth/yoy | actual | 2021-M01/2021-M05 | EU",
            ],
        ),
        (
            "Nhập khẩu ô tô nguyên chiếc của Việt Nam 6 tháng đạt 65.000 chiếc, trị giá 1,46 tỷ USD, tăng 55,2% về lượng và 57% về trị giá. GDP quý II tăng 6,61%, đưa tăng trưởng 6 tháng lên 5,64%, cao hơn mức 1,82% của cùng kỳ năm 2020.",
            [
                "65.000 chiếc | Nhập khẩu ô tô nguyên chiếc | 65000 count | level | actual | 2021-H1 | Việt Nam",
                "1,46 tỷ USD | Nhập khẩu ô tô nguyên chiếc | 1.46e+09 USD | level | actual | 2021-H1 | Việt Nam",
                "tăng 55,2% | Nhập khẩu ô tô nguyên chiếc | 55.2 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "57% | Nhập khẩu ô tô nguyên chiếc | 57 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "tăng 6,61% | GDP | 6.61 % | growth/yoy | actual | 2021-Q2 | Việt Nam",
                "5,64% | tăng trưởng | 5.64 % | growth | actual | 2021-H1 | Việt Nam",
                "1,82% | tăng trưởng | 1.82 % | growth | actual | 2020-H1 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, tỉnh Bắc Giang xử lý 12.450 trường hợp vi phạm, phạt 8,6 tỷ đồng; giải quyết 1.120/1.250 đơn khiếu nại, đạt 89,6%. Bình quân 32 giường bệnh trên 1 vạn dân, tỷ suất sinh 15,2‰. Không còn xã dưới 13 tiêu chí.",
            [
                "12.450 trường hợp vi phạm | trường hợp vi phạm | 12450 count | level | actual | 2020 | Bắc Giang",
                "8,6 tỷ đồng | phạt | 8.6e+09 VND | level | actual | 2020 | Bắc Giang",
                "1.120/1.250 đơn khiếu nại | đơn khiếu nại | 1120 count | level | actual | 2020 | Bắc Giang",
                "89,6% | đơn khiếu nại | 89.6 % | share | actual | 2020 | Bắc Giang",
                "32 giường bệnh trên 1 vạn dân | giường bệnh | 32 count/10000 person | level | actual | 2020 | Bắc Giang",
                "15,2‰ | tỷ suất sinh | 1.52 % | level | actual | 2020 | Bắc Giang",
            ],
        ),
        (
            "Ngành giáo dục tỉnh Gia Lai dự kiến tuyển thêm 2.785 giáo viên, trong đó mầm non 1.310, tiểu học 870. Hồ sơ nộp trực tuyến mức độ 3, 4 chiếm 41%. Hiện có 2.340 người cách ly và hơn 11.000 người theo dõi tại nhà.",
            [
                "thêm 2.785 giáo viên | giáo viên | 2785 count | change | target | - | Gia Lai",
                "1.310 | mầm non | 1310 count | level | target | - | Gia Lai",
                "870 | tiểu học | 870 count | level | target | - | Gia Lai",
                "chiếm 41% | Hồ sơ nộp trực tuyến mức độ 3, 4 | 41 % | share | actual | - | Gia Lai",
                "2.340 người | người cách ly | 2340 count | level | actual | 2021-M07 | Gia Lai",
                "hơn 11.000 người | người theo dõi | 11000 count | level | actual | 2021-M07 | Gia Lai",
            ],
        ),
        (
            "Đại hội tỉnh Quảng Bình đề ra mục tiêu đến năm 2025: tỷ lệ đô thị hóa 40%; nhập siêu dưới 3,5% kim ngạch xuất khẩu. Nhiệm kỳ qua, GRDP tăng bình quân 8,1%/năm, thu nhập bình quân đạt 52 triệu đồng.",
            [
                "40% | tỷ lệ đô thị hóa | 40 % | level | target | 2025 | Quảng Bình",
                "dưới 3,5% | nhập siêu | 3.5 % | share | target | 2025 | Quảng Bình",
                "tăng bình quân 8,1%/năm | GRDP | 8.1 %/year | growth | actual | - | Quảng Bình",
                "52 triệu đồng | thu nhập | 5.2e+07 VND | level | actual | - | Quảng Bình",
            ],
        ),
        (
            "Theo Cục Thống kê Đồng Nai, chỉ số sản xuất công nghiệp tháng 6 tăng 1,2% so với tháng trước và 8,5% so với cùng kỳ. Trong đó, dệt may tăng 12%, riêng chế biến gỗ giảm 3%. Tính chung 6 tháng, chỉ số này tăng 7,9%.",
            [
                "tăng 1,2% | chỉ số sản xuất công nghiệp | 1.2 % | growth/prev | actual | 2021-M06 | Đồng Nai",
                "8,5% | chỉ số sản xuất công nghiệp | 8.5 % | growth/yoy | actual | 2021-M06 | Đồng Nai",
                "tăng 12% | dệt may | 12 % | growth/yoy | actual | 2021-M06 | Đồng Nai",
                "giảm 3% | chế biến gỗ | -3 % | growth/yoy | actual | 2021-M06 | Đồng Nai",
                "tăng 7,9% | chỉ số sản xuất công nghiệp | 7.9 % | growth/yoy | actual | 2021-H1 | Đồng Nai",
            ],
        ),
        (
            "Năm 2020, tỷ lệ hộ nghèo của tỉnh Bình Định giảm còn 3,1%; riêng 3 huyện miền núi còn 21%. Diện tích hồ tiêu 34.000 ha, trong đó 4.500 ha bị chết do dịch bệnh.",
            [
                "giảm còn 3,1% | tỷ lệ hộ nghèo | 3.1 % | level | actual | 2020 | Bình Định",
                "21% | tỷ lệ hộ nghèo | 21 % | level | actual | 2020 | Bình Định",
                "34.000 ha | Diện tích hồ tiêu | 34000 ha | level | actual | 2020 | Bình Định",
                "4.500 ha | Diện tích hồ tiêu | 4500 ha | level | actual | 2020 | Bình Định",
            ],
        ),
        (
            "Đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng của tỉnh Bắc Ninh năm 2020 đạt 45,2%. Nhà máy điện mặt trời có công suất 50 MWp, cụm nhà máy khoảng 1,2 GW. Trường đại học của tỉnh dành khoảng 25% chỉ tiêu xét học bạ. Tỉnh đề xuất bổ sung 320 tỷ đồng vốn đầu tư.",
            [
                "45,2% | Đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng | 45.2 % | share | actual | 2020 | Bắc Ninh",
                "50 MWp | công suất | 50 MW | level | actual | 2020 | Bắc Ninh",
                "khoảng 1,2 GW | cụm nhà máy | 1200 MW | level | actual | 2020 | Bắc Ninh",
                "khoảng 25% | Trường đại học của tỉnh dành | 25 % | share | actual | 2020 | Bắc Ninh",
                "320 tỷ đồng | vốn đầu tư | 3.2e+11 VND | level | target | 2020 | Bắc Ninh",
            ],
        ),
        (
            "So với đầu nhiệm kỳ, số xã nông thôn mới của tỉnh Sơn La tăng từ 12 lên 65 xã, số trường đạt chuẩn giảm từ 125 trường xuống còn 115 trường. Kết quả năm 2020: thu ngân sách 5.400 tỷ đồng/KH 5.000 tỷ đồng; xuất khẩu 820/900 triệu USD.",
            [
                "tăng từ 12 | số xã nông thôn mới | 12 count | level | actual | - | Sơn La",
                "65 xã | số xã nông thôn mới | 65 count | level | actual | - | Sơn La",
                "giảm từ 125 trường | số trường đạt chuẩn | 125 count | level | actual | - | Sơn La",
                "115 trường | số trường đạt chuẩn | 115 count | level | actual | - | Sơn La",
                "5.400 tỷ đồng | thu ngân sách | 5.4e+12 VND | level | actual | 2020 | Sơn La",
                "5.000 tỷ đồng | thu ngân sách | 5e+12 VND | level | target | 2020 | Sơn La",
                "820/900 triệu USD | xuất khẩu | 8.2e+08 USD | level | actual | 2020 | Sơn La",
            ],
        ),
        (
            "Cơ cấu kinh tế năm 2020 của tỉnh Lai Châu: nông lâm nghiệp 20,5%; công nghiệp - xây dựng 24,2%; dịch vụ 50,1%; thuế sản phẩm 5,2%.",
            [
                "20,5% | nông lâm nghiệp | 20.5 % | share | actual | 2020 | Lai Châu",
                "24,2% | công nghiệp - xây dựng | 24.2 % | share | actual | 2020 | Lai Châu",
                "50,1% | dịch vụ | 50.1 % | share | actual | 2020 | Lai Châu",
                "5,2% | thuế sản phẩm | 5.2 % | share | actual | 2020 | Lai Châu",
            ],
        ),
        (
            "Các chỉ tiêu chủ yếu năm 2022 của tỉnh Lạng Sơn:\n(1) Tốc độ tăng trưởng GRDP 7 - 7,5%.\n(2) Tổng thu ngân sách 7.500 tỷ đồng, trong đó thu nội địa 2.300 tỷ đồng.\n(3) Giảm tỷ lệ hộ nghèo 3%.\n(4) Có thêm 5 xã đạt chuẩn nông thôn mới.",
            [
                "7 - 7,5% | Tốc độ tăng trưởng GRDP | 7..7.5 % | growth | target | 2022 | Lạng Sơn",
                "7.500 tỷ đồng | Tổng thu ngân sách | 7.5e+12 VND | level | target | 2022 | Lạng Sơn",
                "2.300 tỷ đồng | thu nội địa | 2.3e+12 VND | level | target | 2022 | Lạng Sơn",
                "3% | tỷ lệ hộ nghèo | -3 pp | change | target | 2022 | Lạng Sơn",
                "Có thêm 5 xã | xã đạt chuẩn nông thôn mới | 5 count | change | target | 2022 | Lạng Sơn",
            ],
        ),
        (
            "Xã Thanh Hải (huyện Thanh Chương, Nghệ An) có 1.520 hộ, trong đó 112 hộ nghèo. Ở xã Hưng Lộc, thành phố Vinh có 45 cơ sở sản xuất.",
            [
                "1.520 hộ | hộ | 1520 count | level | actual | - | xã Thanh Hải, huyện Thanh Chương, Nghệ An",
                "112 hộ nghèo | hộ nghèo | 112 count | level | actual | - | xã Thanh Hải, huyện Thanh Chương, Nghệ An",
                "45 cơ sở sản xuất | cơ sở sản xuất | 45 count | level | actual | - | xã Hưng Lộc, thành phố Vinh, Nghệ An",
            ],
        ),
        (
            "Tỷ lệ hộ nghèo năm 2020 của huyện Mường Lát còn 32%, huyện Quan Sơn 18,5%, trong khi bình quân toàn tỉnh Thanh Hóa là 3,2%.",
            [
                "32% | Tỷ lệ hộ nghèo | 32 % | level | actual | 2020 | huyện Mường Lát, Thanh Hóa",
                "18,5% | Tỷ lệ hộ nghèo | 18.5 % | level | actual | 2020 | huyện Quan Sơn, Thanh Hóa",
                "3,2% | Tỷ lệ hộ nghèo | 3.2 % | level | actual | 2020 | Thanh Hóa",
            ],
        ),
        (
            "Ngày 1/7, cả nước có thêm 527 ca mắc, gồm TP.HCM 461, Bình Dương 20, Phú Yên 15. Dân số Đà Nẵng đạt 1,13 triệu người, mật độ 880 người/km2; quận Hải Châu đông nhất với 201.000 người.",
            [
                "có thêm 527 ca mắc | ca mắc | 527 count | level | actual | 2021-07-01 | Việt Nam",
                "461 | ca mắc | 461 count | level | actual | 2021-07-01 | Hồ Chí Minh",
                "20 | ca mắc | 20 count | level | actual | 2021-07-01 | Bình Dương",
                "15 | ca mắc | 15 count | level | actual | 2021-07-01 | Phú Yên",
                "1,13 triệu người | Dân số | 1.13e+06 count | level | actual | 2021-07-01 | Đà Nẵng",
                "880 người/km2 | mật độ | 880 count/km2 | level | actual | 2021-07-01 | Đà Nẵng",
                "201.000 người | Dân số | 201000 count | level | actual | 2021-07-01 | quận Hải Châu, Đà Nẵng",
            ],
        ),
        (
            "Ba tỉnh Gia Lai, Đắk Lắk và Lâm Đồng lần lượt có 97.000 ha, 210.000 ha và 174.000 ha cà phê. GRDP năm 2020 của các tỉnh Bắc Giang, Hải Phòng tăng lần lượt 14,1% và 13,5%.",
            [
                "97.000 ha | cà phê | 97000 ha | level | actual | - | Gia Lai",
                "210.000 ha | cà phê | 210000 ha | level | actual | - | Đắk Lắk",
                "174.000 ha | cà phê | 174000 ha | level | actual | - | Lâm Đồng",
                "14,1% | GRDP | 14.1 % | growth/yoy | actual | 2020 | Bắc Giang",
                "13,5% | GRDP | 13.5 % | growth/yoy | actual | 2020 | Hải Phòng",
            ],
        ),
        (
            "Quý II, doanh thu bán lẻ của tỉnh Hà Nam tăng 5,1%, cao hơn quý I (3,2%). Dự kiến quý III tăng 6%. Hiện độ che phủ rừng đạt 12%. Vụ hè thu 2020, toàn tỉnh gieo cấy 25.000 ha.",
            [
                "tăng 5,1% | doanh thu bán lẻ | 5.1 % | growth/yoy | actual | 2021-Q2 | Hà Nam",
                "3,2% | doanh thu bán lẻ | 3.2 % | growth | actual | 2021-Q1 | Hà Nam",
                "tăng 6% | doanh thu bán lẻ | 6 % | growth/yoy | forecast | 2021-Q3 | Hà Nam",
                "12% | độ che phủ rừng | 12 % | level | actual | 2021-M07 | Hà Nam",
                "25.000 ha | gieo cấy | 25000 ha | level | actual | 2020 | Hà Nam",
            ],
        ),
        (
            "Năm 2015, tỷ lệ hộ nghèo của tỉnh Ninh Thuận là 9,8%. Sau 5 năm, con số này giảm còn 3,2%. Mục tiêu đến năm 2025 còn dưới 1,5%.",
            [
                "9,8% | tỷ lệ hộ nghèo | 9.8 % | level | actual | 2015 | Ninh Thuận",
                "giảm còn 3,2% | tỷ lệ hộ nghèo | 3.2 % | level | actual | - | Ninh Thuận",
                "dưới 1,5% | tỷ lệ hộ nghèo | 1.5 % | level | target | 2025 | Ninh Thuận",
            ],
        ),
        (
            "Doanh thu du lịch quý II của tỉnh Khánh Hòa giảm 2/3 so với quý I, chỉ còn 120 tỷ đồng. Năng suất lúa đạt 7,2 tấn/ha, cao hơn vụ trước 0,4 tấn/ha. Diện tích nhà ở bình quân đạt 25,1 m2/người, phấn đấu năm 2025 đạt 28 m2/người.",
            [
                "giảm 2/3 | Doanh thu du lịch | -66.6667 % | growth/prev | actual | 2021-Q2 | Khánh Hòa",
                "120 tỷ đồng | Doanh thu du lịch | 1.2e+11 VND | level | actual | 2021-Q2 | Khánh Hòa",
                "7,2 tấn/ha | Năng suất lúa | 7.2 t/ha | level | actual | 2021-Q2 | Khánh Hòa",
                "0,4 tấn/ha | Năng suất lúa | 0.4 t/ha | change/other | actual | 2021-Q2 | Khánh Hòa",
                "25,1 m2/người | Diện tích nhà ở | 25.1 m2/person | level | actual | 2021-Q2 | Khánh Hòa",
                "28 m2/người | Diện tích nhà ở | 28 m2/person | level | target | 2025 | Khánh Hòa",
            ],
        ),
        (
            "Ước tính 6 tháng, số người nghiện có hồ sơ quản lý của tỉnh An Giang là 2.150 người, giảm 120 người. Số thuê bao internet đạt 1,2 triệu, tăng 12%. Lượng mưa phổ biến 100 - 150 mm, có nơi trên 200 mm.",
            [
                "2.150 người | số người nghiện có hồ sơ quản lý | 2150 count | level | estimate | 2021-H1 | An Giang",
                "giảm 120 người | số người nghiện có hồ sơ quản lý | -120 count | change | estimate | 2021-H1 | An Giang",
                "1,2 triệu | Số thuê bao internet | 1.2e+06 count | level | actual | 2021-H1 | An Giang",
                "tăng 12% | Số thuê bao internet | 12 % | growth/yoy | actual | 2021-H1 | An Giang",
                "100 - 150 mm | Lượng mưa | 100..150 mm | level | actual | 2021-H1 | An Giang",
                "trên 200 mm | Lượng mưa | 200 mm | level | actual | 2021-H1 | An Giang",
            ],
        ),
        (
            "Kết quả bầu cử ở tỉnh Đồng Tháp: 85 đại biểu HĐND tỉnh trúng cử, trong đó nữ 28, trẻ dưới 40 tuổi 21.",
            [
                "85 đại biểu HĐND tỉnh trúng cử | đại biểu HĐND tỉnh trúng cử | 85 count | level | actual | - | Đồng Tháp",
                "28 | nữ | 28 count | level | actual | - | Đồng Tháp",
                "21 | trẻ dưới 40 tuổi | 21 count | level | actual | - | Đồng Tháp",
            ],
        ),
        (
            "6 tháng, tỉnh Quảng Bình giải ngân 4.120/9.800 tỷ đồng vốn đầu tư công, đạt 42%.",
            [
                "4.120/9.800 tỷ đồng | vốn đầu tư công | 4.12e+12 VND | level | actual | 2021-H1 | Quảng Bình",
                "42% | vốn đầu tư công | 42 % | completion/plan | actual | 2021-H1 | Quảng Bình",
            ],
        ),
        (
            "Tỉnh Bến Tre đặt mục tiêu tăng thu nhập 20% vào năm 2030, giảm 30% phát thải metan vào năm 2025. Tỉnh sẽ sắp xếp 24 xã thành 12 xã. Từ nay đến cuối năm, tỉnh cần giải ngân hơn 3.000 tỷ đồng vốn FDI, ODA.",
            [
                "20% | thu nhập | 20 % | growth | target | 2030 | Bến Tre",
                "giảm 30% | phát thải metan | -30 % | growth | target | 2025 | Bến Tre",
                "24 xã | xã | 24 count | level | target | - | Bến Tre",
                "12 xã | xã | 12 count | level | target | - | Bến Tre",
                "hơn 3.000 tỷ đồng | vốn FDI, ODA | 3e+12 VND | level | target | 2021 | Bến Tre",
            ],
        ),
        (
            "Mức lương cơ sở tăng từ 1,49 triệu đồng lên 1,6 triệu đồng/tháng từ ngày 1/7/2020. Quốc hội quyết nghị: tốc độ tăng GDP khoảng 6%; GDP bình quân đầu người 3.700 USD. Chi cục Thủy sản tỉnh Yên Bái dự kiến thả 50.000 con cá giống.",
            [
                "tăng từ 1,49 triệu đồng | Mức lương cơ sở | 1.49e+06 VND/month | level | actual | - | Yên Bái",
                "1,6 triệu đồng/tháng | Mức lương cơ sở | 1.6e+06 VND/month | level | actual | 2020-07-01 | Yên Bái",
                "khoảng 6% | tốc độ tăng GDP | 6 % | growth | target | 2020 | Yên Bái",
                "3.700 USD | GDP bình quân đầu người | 3700 USD/person | level | target | 2020 | Yên Bái",
                "50.000 con cá giống | con cá giống | 50000 count | level | target | 2020 | Yên Bái",
            ],
        ),
        (
            "Năm 2020, tuổi thọ trung bình của tỉnh Thái Bình đạt 73,7 tuổi, tăng 0,1 tuổi; mức sinh 2,12 con/phụ nữ. Tỉnh tặng 5.000 suất quà, mỗi suất 500.000 đồng; gói hỗ trợ 26 tỷ đồng dành cho lao động.",
            [
                "73,7 tuổi | tuổi thọ | 73.7 year | level | actual | 2020 | Thái Bình",
                "tăng 0,1 tuổi | tuổi thọ | 0.1 year | change | actual | 2020 | Thái Bình",
                "2,12 con/phụ nữ | mức sinh | 2.12 count/woman | level | actual | 2020 | Thái Bình",
                "5.000 suất quà | suất quà | 5000 count | level | actual | 2020 | Thái Bình",
                "500.000 đồng | suất quà | 500000 VND/portion | level | actual | 2020 | Thái Bình",
                "26 tỷ đồng | gói hỗ trợ | 2.6e+10 VND | level | actual | 2020 | Thái Bình",
            ],
        ),
        (
            "Năm 2020, công an tỉnh Điện Biên thu giữ 85 kg ma túy. Tỉnh có 3.500 người mắc đái tháo đường, con số này giảm 2%.",
            [
                "85 kg | ma túy | 85 kg | level | actual | 2020 | Điện Biên",
                "3.500 người mắc đái tháo đường | người mắc đái tháo đường | 3500 count | level | actual | 2020 | Điện Biên",
                "giảm 2% | người mắc đái tháo đường | -2 % | growth/yoy | actual | 2020 | Điện Biên",
            ],
        ),
        (
            "Kết quả kinh doanh quý IV/2020 của Công ty X: doanh thu thuần 1.250 tỷ đồng, tăng 15%. Lũy kế cả năm, doanh thu đạt 4.600 tỷ đồng, lãi ròng 320 tỷ đồng, lần lượt tăng 9% và 5%.",
            [
                "1.250 tỷ đồng | doanh thu thuần | 1.25e+12 VND | level | actual | 2020-Q4 | -",
                "tăng 15% | doanh thu thuần | 15 % | growth/yoy | actual | 2020-Q4 | -",
                "4.600 tỷ đồng | doanh thu | 4.6e+12 VND | level | actual | 2020 | -",
                "320 tỷ đồng | lãi ròng | 3.2e+11 VND | level | actual | 2020 | -",
                "tăng 9% | doanh thu | 9 % | growth/yoy | actual | 2020 | -",
                "5% | lãi ròng | 5 % | growth/yoy | actual | 2020 | -",
            ],
        ),
        (
            "Phiên 1/7, VN-Index tăng 15,8 điểm lên 1.410 điểm. Thanh khoản đạt 765 triệu cổ phiếu, trị giá 25.950 tỷ đồng. Samsung chiếm 36% thị phần, Oppo 16%. Giá vàng thế giới quanh 1.772 USD/ounce, quy đổi khoảng 49,4 triệu đồng/lượng.",
            [
                "tăng 15,8 điểm | VN-Index | 15.8 point | change/prev | actual | 2021-07-01 | Việt Nam",
                "1.410 điểm | VN-Index | 1410 point | level | actual | 2021-07-01 | Việt Nam",
                "765 triệu cổ phiếu | Thanh khoản | 7.65e+08 count | level | actual | 2021-07-01 | Việt Nam",
                "25.950 tỷ đồng | Thanh khoản | 2.595e+13 VND | level | actual | 2021-07-01 | Việt Nam",
                "chiếm 36% | Samsung | 36 % | share | actual | 2021-07-01 | -",
                "16% | Oppo | 16 % | share | actual | 2021-07-01 | -",
                "1.772 USD/ounce | Giá vàng | 1772 USD/oz | level | actual | 2021-07-01 | thế giới",
                "khoảng 49,4 triệu đồng/lượng | Giá vàng | 4.94e+07 VND/tael | level | actual | 2021-07-01 | thế giới",
            ],
        ),
        (
            "Sản lượng thép của tỉnh Thái Nguyên năm 2020 tăng 3%, giá tăng lần lượt theo mùa, xuất khẩu giảm 5%.",
            [
                "tăng 3% | Sản lượng thép | 3 % | growth/yoy | actual | 2020 | Thái Nguyên",
                "giảm 5% | xuất khẩu | -5 % | growth/yoy | actual | 2020 | Thái Nguyên",
            ],
        ),
        (
            "Quy hoạch khu đô thị ở tỉnh Bắc Giang có tổng diện tích 1.250 ha, trong đó đất ở 125 ha (10%), đất công nghiệp 850 ha (68%).",
            [
                "1.250 ha | tổng diện tích | 1250 ha | level | target | - | Bắc Giang",
                "125 ha | đất ở | 125 ha | level | target | - | Bắc Giang",
                "10% | đất ở | 10 % | share | target | - | Bắc Giang",
                "850 ha | đất công nghiệp | 850 ha | level | target | - | Bắc Giang",
                "68% | đất công nghiệp | 68 % | share | target | - | Bắc Giang",
            ],
        ),
        (
            "Doanh nghiệp FDI của Việt Nam năm 2020 xuất khẩu 9,9 tỷ USD, chiếm 71% tổng kim ngạch, khu vực trong nước 4,1 tỷ USD, giảm 7%. Nhập siêu từ Trung Quốc 28 tỷ USD, giảm 4,4 tỷ USD; từ Hàn Quốc 20,5 tỷ USD, tăng 12,4%.",
            [
                "9,9 tỷ USD | xuất khẩu | 9.9e+09 USD | level | actual | 2020 | Việt Nam",
                "chiếm 71% | xuất khẩu | 71 % | share | actual | 2020 | Việt Nam",
                "4,1 tỷ USD | khu vực trong nước | 4.1e+09 USD | level | actual | 2020 | Việt Nam",
                "giảm 7% | khu vực trong nước | -7 % | growth/yoy | actual | 2020 | Việt Nam",
                "28 tỷ USD | Nhập siêu | 2.8e+10 USD | level | actual | 2020 | Việt Nam",
                "giảm 4,4 tỷ USD | Nhập siêu | -4.4e+09 USD | change | actual | 2020 | Việt Nam",
                "20,5 tỷ USD | Nhập siêu | 2.05e+10 USD | level | actual | 2020 | Hàn Quốc",
                "tăng 12,4% | Nhập siêu | 12.4 % | growth/yoy | actual | 2020 | Hàn Quốc",
            ],
        ),
        (
            "Thủ tướng yêu cầu ngành nông nghiệp năm 2022 phấn đấu tăng trưởng 2,8 - 3%. Từ đầu năm 2021 đến nay, tỉnh Bình Dương xảy ra 412 vụ cháy. Trung bình một ngày có 120.000 lượt hành khách qua bến.",
            [
                "tăng trưởng 2,8 - 3% | ngành nông nghiệp | 2.8..3 % | growth | target | 2022 | Bình Dương",
                "412 vụ cháy | vụ cháy | 412 count | level | actual | 2021-M01/2021-M07 | Bình Dương",
                "120.000 lượt hành khách qua bến | lượt hành khách qua bến | 120000 count/day | level | actual | 2021-M01/2021-M07 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, hệ thống Kho bạc Nhà nước ở các địa phương trong cả nước của tỉnh Nghệ An đã từ chối thanh toán 178 tỷ đồng. Dư luận trong và ngoài tỉnh thời gian dài vẫn tiếp tục lo ngại vì con tàu 31 tỷ đồng.",
            [
                "178 tỷ đồng | từ chối thanh toán | 1.78e+11 VND | level | actual | 2020 | Nghệ An",
                "31 tỷ đồng | con tàu | 3.1e+10 VND | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Tại tỉnh Kiên Giang, cua gạch có giá 750.000 đồng/kg, cá lóc được bán với giá 45.000 đồng/kg; thương lái thu mua dưa hấu với giá 6.000 - 7.000 đồng/kg. Giá gạo ở mức 12.000 đồng/kg.",
            [
                "750.000 đồng/kg | cua gạch | 750000 VND/kg | level | actual | - | Kiên Giang",
                "45.000 đồng/kg | cá lóc | 45000 VND/kg | level | actual | - | Kiên Giang",
                "6.000 - 7.000 đồng/kg | thương lái thu mua dưa hấu | 6000..7000 VND/kg | level | actual | - | Kiên Giang",
                "12.000 đồng/kg | Giá gạo | 12000 VND/kg | level | actual | - | Kiên Giang",
            ],
        ),
        (
            "Trung Quốc chiếm hơn 90% thương mại của nước này. Bắc Kinh xếp thứ hai, chiếm 16% trong tổng khối lượng giao dịch. 131 USD là số tiền trung bình mỗi người chi tiêu.",
            [
                "chiếm hơn 90% | thương mại của nước | 90 % | share | actual | - | Trung Quốc",
                "chiếm 16% | tổng khối lượng giao dịch | 16 % | share | actual | - | Bắc Kinh",
                "131 USD | số tiền trung bình | 131 USD | level | actual | - | Bắc Kinh",
            ],
        ),
        (
            "Năm 2020, bệnh viện ở tỉnh Hà Nam lắp đặt khoảng 300 đến 500 giường; mỗi ngày có 20 đến 40 trường hợp vào khám. Hàm lượng chì ở hai điểm cao gấp 245 và 260 lần mức cho phép.",
            [
                "khoảng 300 đến 500 giường | giường | 300..500 count | level | actual | 2020 | Hà Nam",
                "20 đến 40 trường hợp | trường hợp vào khám | 20..40 count/day | level | actual | 2020 | Hà Nam",
                "gấp 245 | lượng chì ở hai điểm | 245 x | ratio | actual | 2020 | Hà Nam",
                "260 lần | lượng chì ở hai điểm | 260 x | ratio/other | actual | 2020 | Hà Nam",
            ],
        ),
        (
            "Đại hội Đảng bộ huyện Krông Pắc nhiệm kỳ 2020 - 2025\nNgày 28/6, Đảng bộ huyện Krông Pắc (Đắk Lắk) tổ chức Đại hội. Đảng bộ có hơn 6.200 đảng viên.\nNhiệm kỳ qua, kinh tế tăng trưởng bình quân 9,8%/năm; thu nhập bình quân đầu người năm 2020 đạt 52 triệu đồng.",
            [
                "hơn 6.200 đảng viên | đảng viên | 6200 count | level | actual | - | huyện Krông Pắc, Đắk Lắk",
                "tăng trưởng bình quân 9,8%/năm | kinh tế | 9.8 %/year | growth | actual | - | huyện Krông Pắc, Đắk Lắk",
                "52 triệu đồng | thu nhập bình quân đầu người | 5.2e+07 VND/person | level | actual | 2020 | huyện Krông Pắc, Đắk Lắk",
            ],
        ),
        (
            "Xuất khẩu gỗ của Việt Nam 6 tháng ước đạt 9,6 tỷ USD, tăng 55% so với cùng kỳ. Riêng tháng 6 đạt 1,35 tỷ USD, giảm 8,5% so với tháng trước. Mỹ tiếp tục là thị trường lớn nhất, đạt 5,8 tỷ USD, tăng 78%; tiếp theo là Trung Quốc 890 triệu USD. Cả năm, ngành gỗ có thể đạt 15 tỷ USD.",
            [
                "ước đạt 9,6 tỷ USD | Xuất khẩu gỗ | 9.6e+09 USD | level | estimate | 2021-H1 | Việt Nam",
                "tăng 55% | Xuất khẩu gỗ | 55 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "1,35 tỷ USD | Xuất khẩu gỗ | 1.35e+09 USD | level | actual | 2021-M06 | Việt Nam",
                "giảm 8,5% | Xuất khẩu gỗ | -8.5 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "5,8 tỷ USD | Xuất khẩu gỗ | 5.8e+09 USD | level | actual | 2021-H1 | Mỹ",
                "tăng 78% | Xuất khẩu gỗ | 78 % | growth/yoy | actual | 2021-H1 | Mỹ",
                "890 triệu USD | Xuất khẩu gỗ | 8.9e+08 USD | level | actual | 2021-H1 | Trung Quốc",
                "15 tỷ USD | ngành gỗ | 1.5e+10 USD | level | forecast | 2021 | Việt Nam",
            ],
        ),
        (
            "6 tháng đầu năm 2021, GRDP của tỉnh tăng 4,25%, cao hơn cùng kỳ (3,14%). CPI bình quân tăng 1,47%, trong mục tiêu tỉnh đề ra là dưới 4%. Thu ngân sách đạt 8.100 tỷ đồng, vượt dự toán tỉnh giao là 7.500 tỷ đồng. Mưa lớn làm 25.000 hộ bị ngập, trong đó TP. Vinh 9.600 hộ, huyện Nam Đàn 8.200 hộ, TX. Cửa Lò 1.300 hộ. Nghệ An đón 3,2 triệu lượt khách, riêng thị xã Cửa Lò đón 1,4 triệu lượt.",
            [
                "tăng 4,25% | GRDP | 4.25 % | growth/yoy | actual | 2021-H1 | Nghệ An",
                "3,14% | GRDP | 3.14 % | growth | actual | 2020-H1 | Nghệ An",
                "tăng 1,47% | CPI | 1.47 % | growth/yoy | actual | 2021-H1 | Nghệ An",
                "dưới 4% | CPI | 4 % | growth | target | 2021-H1 | Nghệ An",
                "8.100 tỷ đồng | Thu ngân sách | 8.1e+12 VND | level | actual | 2021-H1 | Nghệ An",
                "7.500 tỷ đồng | Thu ngân sách | 7.5e+12 VND | level | target | 2021-H1 | Nghệ An",
                "25.000 hộ | hộ bị ngập | 25000 count | level | actual | 2021-H1 | Nghệ An",
                "9.600 hộ | hộ bị ngập | 9600 count | level | actual | 2021-H1 | thành phố Vinh, Nghệ An",
                "8.200 hộ | hộ bị ngập | 8200 count | level | actual | 2021-H1 | huyện Nam Đàn, Nghệ An",
                "1.300 hộ | hộ bị ngập | 1300 count | level | actual | 2021-H1 | thị xã Cửa Lò, Nghệ An",
                "3,2 triệu lượt khách | lượt khách | 3.2e+06 count | level | actual | 2021-H1 | Nghệ An",
                "1,4 triệu lượt | lượt khách | 1.4e+06 count | level | actual | 2021-H1 | thị xã Cửa Lò, Nghệ An",
            ],
        ),
        (
            "Tổng mức bán lẻ 6 tháng đầu năm 2021 tăng 7,7%; loại trừ yếu tố giá tăng 5,9%. Tỉnh phấn đấu mỗi năm giảm tỷ lệ hộ nghèo từ 1 đến 1,5%, các huyện nghèo giảm từ 3 đến 4%.",
            [
                "tăng 7,7% | Tổng mức bán lẻ | 7.7 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "tăng 5,9% | Tổng mức bán lẻ | 5.9 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "từ 1 đến 1,5% | tỷ lệ hộ nghèo | -1.5..-1 pp | change | target | - | Việt Nam",
                "giảm từ 3 đến 4% | tỷ lệ hộ nghèo | -4..-3 pp | change | target | - | Việt Nam",
            ],
        ),
        (
            "Huyện đề ra mục tiêu tăng giá trị sản xuất 12,5%; năm 2021 phấn đấu tăng thu ngân sách trên địa bàn 10%. GRDP tăng 7,3% (quý I tăng 6,1%, quý II tăng 8,4%), cao hơn mức 5,2% của cùng kỳ.",
            [
                "12,5% | giá trị sản xuất | 12.5 % | growth | target | - | Việt Nam",
                "10% | thu ngân sách | 10 % | growth | target | 2021 | Việt Nam",
                "tăng 7,3% | GRDP | 7.3 % | growth/yoy | actual | 2021 | Việt Nam",
                "tăng 6,1% | GRDP | 6.1 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
                "tăng 8,4% | GRDP | 8.4 % | growth/yoy | actual | 2021-Q2 | Việt Nam",
                "5,2% | GRDP | 5.2 % | growth | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2022, tỉnh phấn đấu giảm hộ nghèo từ 2 đến 3%, kéo giảm tai nạn giao thông từ 5% trở lên, tăng thu ngoài quốc doanh 15,5% so với dự toán. Đến năm 2025 giảm thất thoát nước sạch 5%, tăng tỷ lệ thu gom rác 3%. Quý I/2021, GRDP của tỉnh ước tăng 5,2%, thấp hơn 1,3 điểm phần trăm so với kịch bản đề ra (6,5%).",
            [
                "từ 2 đến 3% | hộ nghèo | -3..-2 % | growth | target | 2022 | Việt Nam",
                "từ 5% trở lên | tai nạn giao thông | -5 % | growth | target | 2022 | Việt Nam",
                "15,5% | thu ngoài quốc doanh | 15.5 % | growth/plan | target | 2022 | Việt Nam",
                "5% | thất thoát nước sạch | -5 % | growth | target | 2025 | Việt Nam",
                "3% | tỷ lệ thu gom rác | 3 pp | change | target | 2025 | Việt Nam",
                "tăng 5,2% | GRDP | 5.2 % | growth/yoy | estimate | 2021-Q1 | Việt Nam",
                "thấp hơn 1,3 điểm phần trăm | GRDP | -1.3 pp | change/plan | estimate | 2021-Q1 | Việt Nam",
                "6,5% | GRDP | 6.5 % | growth | target | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Tỉnh Hà Nam phấn đấu năm 2021 hoàn thành 12 dự án và khởi công 5 dự án. Đến năm 2025, tốc độ tăng trưởng đạt trên 10,5%/năm, GRDP bình quân đầu người gấp 2 lần năm 2020.",
            [
                "12 dự án | dự án | 12 count | level | target | 2021 | Hà Nam",
                "5 dự án | dự án | 5 count | level | target | 2021 | Hà Nam",
                "tăng trưởng đạt trên 10,5%/năm | tốc độ tăng trưởng | 10.5 %/year | growth | target | 2025 | Hà Nam",
                "gấp 2 lần | GRDP bình quân đầu người | 2 x | ratio/other | target | 2025 | Hà Nam",
            ],
        ),
        (
            "Huyện đã tiêu hủy 3.120 con lợn, tổng trọng lượng 185 tấn.",
            [
                "3.120 con lợn | con lợn | 3120 count | level | actual | - | Việt Nam",
                "185 tấn | tổng trọng lượng | 185 t | level | actual | - | Việt Nam",
            ],
        ),
        (
            "GRDP tỉnh Phú Thọ 6 tháng đầu năm 2021 (theo giá so sánh 2010) ước đạt 22.300 tỷ đồng, tăng 6,1% so với cùng kỳ. Giá trị sản xuất công nghiệp 6 tháng theo giá so sánh năm 2010 tăng 9,2%.",
            [
                "ước đạt 22.300 tỷ đồng | GRDP | 2.23e+13 VND | level | estimate | 2021-H1 | Phú Thọ",
                "tăng 6,1% | GRDP | 6.1 % | growth/yoy | estimate | 2021-H1 | Phú Thọ",
                "tăng 9,2% | Giá trị sản xuất công nghiệp | 9.2 % | growth/yoy | actual | 2021-H1 | Phú Thọ",
            ],
        ),
        (
            "GRDP tỉnh Phú Thọ bình quân 3 năm 2018-2020 đạt 8,4%/năm (mục tiêu Nghị quyết là 8-8,5%/năm). Năm 2020, công nghiệp tăng 14,2%; thương mại, dịch vụ tăng 7,3%.",
            [
                "8,4%/năm | GRDP | 8.4 %/year | growth | actual | 2018/2020 | Phú Thọ",
                "8-8,5%/năm | GRDP | 8..8.5 %/year | growth | target | 2018/2020 | Phú Thọ",
                "tăng 14,2% | công nghiệp | 14.2 % | growth/yoy | actual | 2020 | Phú Thọ",
                "tăng 7,3% | thương mại, dịch vụ | 7.3 % | growth/yoy | actual | 2020 | Phú Thọ",
            ],
        ),
        (
            "Tiền bán cổ phần của Công ty Sông Hương năm 2020, theo vài người am hiểu thương vụ, là khoảng 1,2 tỷ USD.",
            [
                "khoảng 1,2 tỷ USD | Tiền bán cổ phần của Công ty Sông Hương | 1.2e+09 USD | level | actual | 2020 | -",
            ],
        ),
        (
            "Ngày 1/7/2021, giá vàng SJC tại hai thành phố được Tập đoàn Kim Long niêm yết ở mức 56,2 triệu đồng/lượng, giảm mỗi chiều 50.000 đồng/lượng.",
            [
                "56,2 triệu đồng/lượng | giá vàng SJC | 5.62e+07 VND/tael | level | actual | 2021-07-01 | -",
                "giảm mỗi chiều 50.000 đồng/lượng | giá vàng SJC | -50000 VND/tael | change | actual | 2021-07-01 | -",
            ],
        ),
        (
            "Năm 2020, nợ quá hạn của tỉnh Nghệ An chiếm tỷ lệ 5,2% tổng dư nợ (năm 2019 là 2,1%).",
            [
                "chiếm tỷ lệ 5,2% | nợ quá hạn | 5.2 % | share | actual | 2020 | Nghệ An",
                "2,1% | nợ quá hạn | 2.1 % | share | actual | 2019 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, số lượng người khiếu nại ở tỉnh Nghệ An đã tăng lên 6% so với năm 2019, tỷ lệ hộ nghèo giảm xuống 3%.",
            [
                "tăng lên 6% | số lượng người khiếu nại | 6 % | growth/yoy | actual | 2020 | Nghệ An",
                "giảm xuống 3% | tỷ lệ hộ nghèo | 3 % | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, có 16% người được hỏi ở tỉnh Nghệ An cho biết đã nghỉ việc, tăng 5% so với năm trước.",
            [
                "16% | người được hỏi | 16 % | share | actual | 2020 | Nghệ An",
                "tăng 5% | người được hỏi | 5 pp | change/yoy | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Dự trữ vàng của Việt Nam đã tăng lên 71 tỷ USD vào cuối tháng 5/2021, từ mức 68 tỷ USD vào cuối tháng 12/2020.",
            [
                "tăng lên 71 tỷ USD | Dự trữ vàng | 7.1e+10 USD | level | actual | 2021-M05 | Việt Nam",
                "từ mức 68 tỷ USD | Dự trữ vàng | 6.8e+10 USD | level | actual | 2020-M12 | Việt Nam",
            ],
        ),
        (
            "Năm 2021, tỉnh Nghệ An phấn đấu nâng tỷ lệ che phủ rừng từ 57% lên 58%.",
            [
                "từ 57% | tỷ lệ che phủ rừng | 57 % | level | actual | 2020 | Nghệ An",
                "58% | tỷ lệ che phủ rừng | 58 % | level | target | 2021 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, dự trữ ngoại hối của Trung Quốc giảm 320 tỷ USD, trong đó mức giảm của tháng 12 là 41 tỷ USD.",
            [
                "giảm 320 tỷ USD | dự trữ ngoại hối | -3.2e+11 USD | change | actual | 2020 | Trung Quốc",
                "41 tỷ USD | dự trữ ngoại hối | -4.1e+10 USD | change | actual | 2020-M12 | Trung Quốc",
            ],
        ),
        (
            "Tháng 6/2021, tỷ giá ở Việt Nam là 23.246 đồng/USD, không đổi hơn ba tháng qua.",
            [
                "23.246 đồng/USD | tỷ giá | 23246 VND/USD | level | actual | 2021-M06 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, Trung Quốc giảm mua dầu so với năm 2019 là 6% và Ấn Độ giảm hơn 11%.",
            [
                "6% | mua dầu | -6 % | growth/yoy | actual | 2020 | Trung Quốc",
                "giảm hơn 11% | mua dầu | -11 % | growth/yoy | actual | 2020 | Ấn Độ",
            ],
        ),
        (
            "Năm 2020, tỉnh Nghệ An có gần 20 trang trại chăn nuôi, 8 trung tâm thương mại, 66 nhiệm vụ được giao.",
            [
                "gần 20 trang trại chăn nuôi | trang trại chăn nuôi | 20 count | level | actual | 2020 | Nghệ An",
                "66 nhiệm vụ | nhiệm vụ được giao | 66 count | level | target | 2020 | Nghệ An",
            ],
        ),
        (
            "Trong năm 2020, 39 tỷ USD đã chảy ra khỏi Trung Quốc.",
            [
                "39 tỷ USD | chảy ra khỏi Trung Quốc | 3.9e+10 USD | level | actual | 2020 | Trung Quốc",
            ],
        ),
        (
            "Cụ thể, năm 2016, doanh thu và lợi nhuận của hãng đã giảm mạnh so với các năm trước đó. Năm 2015 giảm hơn 25% so với năm 2014, còn hơn 96.000 tỷ đồng.",
            [
                "giảm hơn 25% | doanh thu và lợi nhuận của hãng | -25 % | growth/yoy | actual | 2015 | -",
                "hơn 96.000 tỷ đồng | doanh thu và lợi nhuận của hãng | 9.6e+13 VND | level | actual | 2015 | -",
            ],
        ),
        (
            "Năm 2020, hai nước Trung Quốc và Ấn Độ chiếm lần lượt 59,5% và 7,7% thị phần mủ cao su.",
            [
                "59,5% | thị phần mủ cao su | 59.5 % | share | actual | 2020 | Trung Quốc",
                "7,7% | thị phần mủ cao su | 7.7 % | share | actual | 2020 | Ấn Độ",
            ],
        ),
        (
            "Năm 2012, nhà máy ở Bắc Ninh hoạt động với 80% công suất, năm 2013 là 92%.",
            [
                "80% | công suất | 80 % | share | actual | 2012 | Bắc Ninh",
                "92% | công suất | 92 % | level | actual | 2013 | Bắc Ninh",
            ],
        ),
        (
            "Sáng nay (1/7), giá vàng SJC ở Hồ Chí Minh là 56,6 triệu đồng/lượng, giá vàng thế giới thấp hơn giá vàng SJC 6,9 triệu đồng/lượng.",
            [
                "56,6 triệu đồng/lượng | giá vàng SJC | 5.66e+07 VND/tael | level | actual | 2021-07-01 | Hồ Chí Minh",
                "6,9 triệu đồng/lượng | giá vàng | -6.9e+06 VND/tael | change/other | actual | 2021-07-01 | thế giới",
            ],
        ),
        (
            "Năm 2020, suất đầu tư đường cao tốc ở Việt Nam cao gấp 2 lần các nước, chi phí vận tải tăng gấp đôi.",
            [
                "gấp 2 lần | suất đầu tư đường cao tốc | 2 x | ratio/other | actual | 2020 | Việt Nam",
                "tăng gấp đôi | chi phí vận tải | 2 x | ratio | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, lượng dầu dự trữ của Mỹ giảm 4,4 triệu tấn, vượt dự đoán giảm 2,4 triệu tấn mà các chuyên gia đưa ra.",
            [
                "giảm 4,4 triệu tấn | lượng dầu dự trữ | -4.4e+06 t | change | actual | 2020 | Mỹ",
                "giảm 2,4 triệu tấn | lượng dầu dự trữ | -2.4e+06 t | change | forecast | 2020 | Mỹ",
            ],
        ),
        (
            "Ngày 1/7/2021, tỉnh Bắc Giang lấy 10.000 mẫu xét nghiệm/ngày, số ca mắc khoảng 350 ca/ngày.",
            [
                "10.000 mẫu xét nghiệm/ngày | mẫu xét nghiệm | 10000 count/day | level | actual | 2021-07-01 | Bắc Giang",
                "khoảng 350 ca/ngày | số ca mắc | 350 count/day | level | actual | 2021-07-01 | Bắc Giang",
            ],
        ),
        (
            "Năm 2020, kho bạc tỉnh Nghệ An từ chối thanh toán 17 tỷ đồng.",
            [
                "17 tỷ đồng | từ chối thanh toán | 1.7e+10 VND | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, toàn bộ số lợn mua của tỉnh Bắc Ninh được trao tặng cho 55 trường học.",
            [
                "55 trường học | trường học | 55 count | level | actual | 2020 | Bắc Ninh",
            ],
        ),
        (
            "Năm 2020, Trung Quốc đạt kỷ lục với 33 tỷ USD trong đầu tư bất động sản, tăng 53%.",
            [
                "33 tỷ USD | đầu tư bất động sản | 3.3e+10 USD | level | actual | 2020 | Trung Quốc",
                "tăng 53% | đầu tư bất động sản | 53 % | growth/yoy | actual | 2020 | Trung Quốc",
            ],
        ),
        (
            "Năm 2020, khối lượng giao dịch tại Hà Nội đạt 14 tỷ USD.",
            [
                "14 tỷ USD | khối lượng giao dịch | 1.4e+10 USD | level | actual | 2020 | Hà Nội",
            ],
        ),
        (
            "Lương ở doanh nghiệp nước ngoài tại Hà Nội năm 2020 cao hơn của doanh nghiệp trong nước 29%, cao hơn năm trước 3%.",
            [
                "29% | Lương ở doanh nghiệp nước ngoài | 29 % | growth/other | actual | 2020 | Hà Nội",
                "3% | Lương ở doanh nghiệp nước ngoài | 3 % | growth/yoy | actual | 2020 | Hà Nội",
            ],
        ),
        (
            "Năm 2020, vốn đầu tư vào đất nền, văn phòng và khách sạn ở Hà Nội chiếm 90% tổng vốn đầu tư.",
            [
                "chiếm 90% | vốn đầu tư vào đất nền, văn phòng và khách sạn | 90 % | share | actual | 2020 | Hà Nội",
            ],
        ),
        (
            "Tháng 6/2021, số bệnh nhân mới ở Hà Nội chiếm tổng cộng 1/3 số ca mắc, tỉnh Bắc Giang yêu cầu tăng gấp đôi năng lực xét nghiệm.",
            [
                "chiếm tổng cộng 1/3 | số bệnh nhân mới | 33.3333 % | share | actual | 2021-M06 | Hà Nội",
                "tăng gấp đôi | năng lực xét nghiệm | 2 x | ratio | target | 2021-M06 | Bắc Giang",
            ],
        ),
        (
            "Năm 2020, tỷ lệ người dân Hà Nội ủng hộ đề án là 84%, trong khu vực nội thành là trên 85%.",
            [
                "84% | tỷ lệ người dân Hà Nội ủng hộ đề án | 84 % | level | actual | 2020 | Hà Nội",
                "trên 85% | tỷ lệ người dân Hà Nội ủng hộ đề án | 85 % | level | actual | 2020 | Hà Nội",
            ],
        ),
        (
            "Năm 2020, xuất khẩu của Việt Nam tăng 7,9%, cao hơn mức tăng 3,2% theo dự kiến của các nhà kinh tế.",
            [
                "tăng 7,9% | xuất khẩu | 7.9 % | growth/yoy | actual | 2020 | Việt Nam",
                "tăng 3,2% | xuất khẩu | 3.2 % | growth/yoy | forecast | 2020 | Việt Nam",
            ],
        ),
        (
            "Ngày 1/7/2021, chỉ số S&P 500 tăng 0,6% lên mức 4.297 điểm.",
            [
                "tăng 0,6% | chỉ số S&P 500 | 0.6 % | growth | actual | 2021-07-01 | Mỹ",
                "4.297 điểm | chỉ số S&P 500 | 4297 point | level | actual | 2021-07-01 | Mỹ",
            ],
        ),
        (
            "Năm 2020, chi phí cho một đợt cách ly tại “khách sạn bệnh viện” ở Hà Nội lên tới 40 triệu đồng.",
            [
                "40 triệu đồng | chi phí cho một đợt cách ly tại “khách sạn bệnh viện” | 4e+07 VND | level | actual | 2020 | Hà Nội",
            ],
        ),
        (
            "Năm 2020, vốn vay tín dụng ưu đãi của Trung Quốc là 1,2 tỷ Nhân dân tệ (tương đương 169 triệu USD) với lãi suất 3%/năm.",
            [
                "1,2 tỷ Nhân dân tệ | vốn vay tín dụng ưu đãi | 1.2e+09 CNY | level | actual | 2020 | Trung Quốc",
                "169 triệu USD | vốn vay tín dụng ưu đãi | 1.69e+08 USD | level | actual | 2020 | Trung Quốc",
                "3%/năm | lãi suất | 3 %/year | level | actual | 2020 | Trung Quốc",
            ],
        ),
        (
            "Năm 2016, công an tỉnh Nghệ An thu 98 triệu viên thuốc, gần gấp đôi so với con số 50 triệu của năm 2015.",
            [
                "98 triệu viên thuốc | viên thuốc | 9.8e+07 count | level | actual | 2016 | Nghệ An",
                "gần gấp đôi | viên thuốc | 2 x | ratio/other | actual | 2016 | Nghệ An",
                "50 triệu | con số | 5e+07 count | level | actual | 2015 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, mức thâm hụt thương mại của Mỹ đối với Việt Nam là 32 tỷ USD, mức chênh lệch đã tăng lên 7%.",
            [
                "32 tỷ USD | mức thâm hụt thương mại | 3.2e+10 USD | level | actual | 2020 | Mỹ",
                "tăng lên 7% | mức chênh lệch | 7 % | growth/yoy | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Ngày 29/6, Lào ghi nhận 68 ca mắc Covid-19. Cùng ngày, Thái Lan có thêm 10 ca tử vong.",
            [
                "68 ca mắc Covid-19 | ca mắc Covid-19 | 68 count | level | actual | 2021-06-29 | Lào",
                "có thêm 10 ca tử vong | ca tử vong | 10 count | level | actual | 2021-06-29 | Thái Lan",
            ],
        ),
        (
            "Năm 2020, dự án được Bộ Giao thông Vận tải phê duyệt là gần 8.800 tỷ đồng ở Hà Nội.",
            [
                "gần 8.800 tỷ đồng | dự án | 8.8e+12 VND | level | actual | 2020 | Hà Nội",
            ],
        ),
        (
            "Năm 2020, thu ngân sách của tỉnh Nghệ An đạt 18.000 tỷ đồng. Tính đến cuối năm, toàn tỉnh còn 5.000 hộ nghèo.",
            [
                "18.000 tỷ đồng | thu ngân sách | 1.8e+13 VND | level | actual | 2020 | Nghệ An",
                "5.000 hộ nghèo | hộ nghèo | 5000 count | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Quý I, II/2020, tỉnh Nghệ An xuất khẩu 400 triệu USD; quý III và quý IV năm 2020 xuất khẩu 500 triệu USD.",
            [
                "400 triệu USD | xuất khẩu | 4e+08 USD | level | actual | 2020-H1 | Nghệ An",
                "500 triệu USD | xuất khẩu | 5e+08 USD | level | actual | 2020-H2 | Nghệ An",
            ],
        ),
        (
            "Tỉnh Nghệ An chi 41 tỷ đồng cho chương trình trong 2 năm 2019, 2020.",
            [
                "41 tỷ đồng | chi | 4.1e+10 VND | level | actual | 2019/2020 | Nghệ An",
            ],
        ),
        (
            "Đến cuối năm, tỉnh Nghệ An phấn đấu có 300 xã đạt chuẩn nông thôn mới.",
            [
                "300 xã | xã đạt chuẩn nông thôn mới | 300 count | level | target | 2021 | Nghệ An",
            ],
        ),
        (
            "Tỉnh đầu tư 10 trạm bơm và nâng sản lượng lúa lên 1,2 triệu tấn.",
            [
                "10 trạm bơm | trạm bơm | 10 count | level | actual | - | Việt Nam",
                "1,2 triệu tấn | sản lượng lúa | 1.2e+06 t | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Thị phần gạo của Việt Nam giảm từ 37% vào năm 1990 xuống còn 12%.",
            [
                "giảm từ 37% | Thị phần gạo | 37 % | share | actual | 1990 | Việt Nam",
                "12% | Thị phần gạo | 12 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Ngày 28/6/2021, Hà Nội có 72 ca mắc mới, Banteay Meanchey có 43 ca.",
            [
                "72 ca mắc mới | ca mắc mới | 72 count | level | actual | 2021-06-28 | Hà Nội",
                "43 ca | ca mắc mới | 43 count | level | actual | 2021-06-28 | Hà Nội",
            ],
        ),
        (
            "Quý I/2021, lượng khách đến tỉnh Nghệ An tăng 10% so với quý IV/2020 và cao hơn quý I/2020 40%.",
            [
                "tăng 10% | lượng khách | 10 % | growth/prev | actual | 2021-Q1 | Nghệ An",
                "40% | lượng khách | 40 % | growth/yoy | actual | 2021-Q1 | Nghệ An",
            ],
        ),
        (
            "Tính đến tháng 6/2021, Ấn Độ là vùng dịch lớn thứ 2 thế giới, sau Mỹ, với 30 triệu người nhiễm.",
            [
                "30 triệu người nhiễm | người nhiễm | 3e+07 count | level | actual | 2021-M06 | Ấn Độ",
            ],
        ),
        (
            "Ngày 1/7/2021, chỉ số HNX30 cộng 1,41 điểm, lên mức 474,45 điểm, dòng tiền giúp VN-Index vượt mốc 1.400 điểm.",
            [
                "1,41 điểm | chỉ số HNX30 | 1.41 point | change/prev | actual | 2021-07-01 | Việt Nam",
                "474,45 điểm | chỉ số HNX30 | 474.45 point | level | actual | 2021-07-01 | Việt Nam",
                "vượt mốc 1.400 điểm | VN-Index | 1400 point | level | actual | 2021-07-01 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, tỉnh Nghệ An cấp chứng chỉ cho 190 người, 11 người còn lại sẽ được đào tạo trong tháng 8/2021.",
            [
                "190 người | Nghệ An cấp chứng chỉ | 190 count | level | actual | 2020 | Nghệ An",
                "11 người | người còn lại sẽ được đào tạo | 11 count | level | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, tốc độ tăng trưởng kinh tế của tỉnh Nghệ An đạt 8%, trong đó nông nghiệp đạt 3%, công nghiệp đạt 10%, dịch vụ đạt 7%.",
            [
                "8% | tốc độ tăng trưởng kinh tế | 8 % | growth | actual | 2020 | Nghệ An",
                "3% | nông nghiệp | 3 % | growth | actual | 2020 | Nghệ An",
                "10% | công nghiệp | 10 % | growth | actual | 2020 | Nghệ An",
                "7% | dịch vụ | 7 % | growth | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Mục tiêu đến năm 2025, tốc độ tăng trưởng GRDP của Nghệ An bình quân 8,5%/năm, trong đó: nông nghiệp 3%, công nghiệp - xây dựng 11%, dịch vụ 8%.",
            [
                "8,5%/năm | tốc độ tăng trưởng GRDP | 8.5 %/year | growth | target | 2025 | Nghệ An",
                "3% | nông nghiệp | 3 % | growth | target | 2025 | Nghệ An",
                "11% | công nghiệp - xây dựng | 11 % | growth | target | 2025 | Nghệ An",
                "8% | dịch vụ | 8 % | growth | target | 2025 | Nghệ An",
            ],
        ),
        (
            "Năm 2020, doanh nghiệp ở Nghệ An đã giảm được gần 5.000 tỷ đồng nợ.",
            [
                "giảm được gần 5.000 tỷ đồng | doanh nghiệp | -5e+12 VND | change | actual | 2020 | Nghệ An",
            ],
        ),
        (
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng 6 tháng của Nam Định ước đạt 35.000 tỷ đồng, bằng 48% kế hoạch, tăng 7,5% so với cùng kỳ (cùng kỳ năm 2020 giảm 2,3%).",
            [
                "ước đạt 35.000 tỷ đồng | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | 3.5e+13 VND | level | estimate | 2021-H1 | Nam Định",
                "48% | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | 48 % | completion/plan | estimate | 2021-H1 | Nam Định",
                "tăng 7,5% | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | 7.5 % | growth/yoy | estimate | 2021-H1 | Nam Định",
                "giảm 2,3% | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | -2.3 % | growth/yoy | actual | 2020-H1 | Nam Định",
            ],
        ),
        (
            "Năm 2022, tỉnh Gia Lai phấn đấu tốc độ tăng trưởng kinh tế (GRDP) từ 8 - 8,5%; GRDP bình quân đầu người 65 triệu đồng; cơ cấu kinh tế: nông nghiệp 18%, công nghiệp - xây dựng 45%, dịch vụ 37%; tổng vốn đầu tư toàn xã hội tăng 12%; kim ngạch xuất khẩu 1,2 tỷ USD, tăng 10%; thu ngân sách 20.000 tỷ đồng, tăng 8% so với ước thực hiện năm 2021; giảm tỷ lệ hộ nghèo 1,5%; tỷ lệ lao động qua đào tạo 65%, trong đó có bằng cấp, chứng chỉ 28%; tỷ lệ bao phủ bảo hiểm y tế 92%; có 15 xã đạt chuẩn nông thôn mới.",
            [
                "từ 8 - 8,5% | tốc độ tăng trưởng kinh tế (GRDP) | 8..8.5 % | growth | target | 2022 | Gia Lai",
                "65 triệu đồng | GRDP bình quân đầu người | 6.5e+07 VND/person | level | target | 2022 | Gia Lai",
                "18% | nông nghiệp | 18 % | share | target | 2022 | Gia Lai",
                "45% | công nghiệp - xây dựng | 45 % | share | target | 2022 | Gia Lai",
                "37% | dịch vụ | 37 % | share | target | 2022 | Gia Lai",
                "tăng 12% | tổng vốn đầu tư toàn xã hội | 12 % | growth | target | 2022 | Gia Lai",
                "1,2 tỷ USD | kim ngạch xuất khẩu | 1.2e+09 USD | level | target | 2022 | Gia Lai",
                "tăng 10% | kim ngạch xuất khẩu | 10 % | growth | target | 2022 | Gia Lai",
                "20.000 tỷ đồng | thu ngân sách | 2e+13 VND | level | target | 2022 | Gia Lai",
                "tăng 8% | thu ngân sách | 8 % | growth/yoy | target | 2022 | Gia Lai",
                "1,5% | tỷ lệ hộ nghèo | -1.5 pp | change | target | 2022 | Gia Lai",
                "65% | tỷ lệ lao động qua đào tạo | 65 % | level | target | 2022 | Gia Lai",
                "28% | bằng cấp, chứng chỉ | 28 % | level | target | 2022 | Gia Lai",
                "92% | tỷ lệ bao phủ bảo hiểm y tế | 92 % | level | target | 2022 | Gia Lai",
                "15 xã | xã đạt chuẩn nông thôn mới | 15 count | level | target | 2022 | Gia Lai",
            ],
        ),
        (
            "CPI tháng 6 tăng 0,19% so với tháng trước, tăng 1,62% so với tháng 12 năm trước và tăng 2,41% so với cùng kỳ năm trước. Bình quân 6 tháng đầu năm, CPI tăng 1,47%.",
            [
                "tăng 0,19% | CPI | 0.19 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 1,62% | CPI | 1.62 % | growth/other | actual | 2021-M06 | Việt Nam",
                "tăng 2,41% | CPI | 2.41 % | growth/yoy | actual | 2021-M06 | Việt Nam",
                "tăng 1,47% | CPI | 1.47 % | growth/yoy | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "6 tháng năm 2021, tai nạn giao thông ở Phú Thọ giảm 12% số vụ, 8% số người chết và 15% số người bị thương.",
            [
                "giảm 12% | số vụ | -12 % | growth/yoy | actual | 2021-H1 | Phú Thọ",
                "8% | số người chết | -8 % | growth/yoy | actual | 2021-H1 | Phú Thọ",
                "15% | số người bị thương | -15 % | growth/yoy | actual | 2021-H1 | Phú Thọ",
            ],
        ),
        (
            "Năm 2021, ngành thuế Tiền Giang được giao thu 9.800 tỷ đồng; 6 tháng thu được 5.600 tỷ đồng, đạt 57,1% dự toán.",
            [
                "9.800 tỷ đồng | thu | 9.8e+12 VND | level | target | 2021 | Tiền Giang",
                "5.600 tỷ đồng | thu | 5.6e+12 VND | level | actual | 2021-H1 | Tiền Giang",
                "57,1% | thu | 57.1 % | completion/plan | actual | 2021-H1 | Tiền Giang",
            ],
        ),
        (
            "Tỉnh yêu cầu các chủ đầu tư đến 30/9/2021 giải ngân tối thiểu 60% kế hoạch vốn, đến hết năm giải ngân 95 - 100%.",
            [
                "tối thiểu 60% | giải ngân | 60 % | completion/plan | target | 2021-M01/2021-M09 | Việt Nam",
                "95 - 100% | giải ngân | 95..100 % | level | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Mục tiêu cụ thể của Bến Tre năm 2021 là tăng trưởng 6,5 - 7%; tỷ lệ hộ nghèo giảm 1%; 100% trẻ em 6 tuổi vào lớp 1.",
            [
                "tăng trưởng 6,5 - 7% | tăng trưởng | 6.5..7 % | growth | target | 2021 | Bến Tre",
                "giảm 1% | tỷ lệ hộ nghèo | -1 pp | change | target | 2021 | Bến Tre",
                "100% | trẻ em | 100 % | share | target | 2021 | Bến Tre",
            ],
        ),
        (
            "Vốn đầu tư toàn xã hội năm 2020 của Quảng Nam ước 30.500 tỷ đồng, giảm 1,6%, trong đó vốn nhà nước chiếm 28%, vốn ngoài nhà nước 55%, vốn FDI 17%.",
            [
                "ước 30.500 tỷ đồng | Vốn đầu tư toàn xã hội | 3.05e+13 VND | level | estimate | 2020 | Quảng Nam",
                "giảm 1,6% | Vốn đầu tư toàn xã hội | -1.6 % | growth/yoy | estimate | 2020 | Quảng Nam",
                "chiếm 28% | vốn nhà nước | 28 % | share | estimate | 2020 | Quảng Nam",
                "55% | vốn ngoài nhà nước | 55 % | share | estimate | 2020 | Quảng Nam",
                "17% | vốn FDI | 17 % | share | estimate | 2020 | Quảng Nam",
            ],
        ),
        (
            "Năm 2015, Trung Quốc sản xuất 24 triệu ô tô, trong số đó 21 triệu chiếc là xe cá nhân, chỉ có 3 triệu chiếc là xe thương mại.",
            [
                "24 triệu ô tô | ô tô | 2.4e+07 count | level | actual | 2015 | Trung Quốc",
                "21 triệu chiếc | xe cá nhân | 2.1e+07 count | level | actual | 2015 | Trung Quốc",
                "3 triệu chiếc | xe thương mại | 3e+06 count | level | actual | 2015 | Trung Quốc",
            ],
        ),
        (
            "Năm 2015, Mỹ sản xuất 4,1 triệu chiếc ô tô, ít hơn Ấn Độ 100.000 chiếc.",
            [
                "4,1 triệu chiếc ô tô | chiếc ô tô | 4.1e+06 count | level | actual | 2015 | Mỹ",
                "100.000 chiếc | chiếc ô tô | -100000 count | change/other | actual | 2015 | Mỹ",
            ],
        ),
        (
            "Trái ngược với dự đoán sẽ giảm, năm 2020 xuất khẩu gạo của Việt Nam đạt 6,2 triệu tấn.",
            [
                "6,2 triệu tấn | xuất khẩu gạo | 6.2e+06 t | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Nợ công của Nhật Bản lên 11.200 tỷ USD, so với mức 3.100 tỷ USD của Italia và 2.900 tỷ USD của Pháp.",
            [
                "11.200 tỷ USD | Nợ công | 1.12e+13 USD | level | actual | - | Nhật Bản",
                "3.100 tỷ USD | Nợ công | 3.1e+12 USD | level | actual | - | Ý",
                "2.900 tỷ USD | Nợ công | 2.9e+12 USD | level | actual | - | Pháp",
            ],
        ),
        (
            "Theo PwC, đến năm 2050 GDP đầu người của Việt Nam sẽ đạt 28.200 USD, so với mức 6.300 USD vào năm 2016. Khi đó, quy mô kinh tế cao gấp 2,5 lần của Thái Lan.",
            [
                "28.200 USD | GDP đầu người | 28200 USD/person | level | forecast | 2050 | Việt Nam",
                "6.300 USD | GDP đầu người | 6300 USD/person | level | actual | 2016 | Việt Nam",
                "gấp 2,5 lần | quy mô kinh tế | 2.5 x | ratio/other | target | 2050 | Việt Nam",
            ],
        ),
        (
            "Quốc hội đồng ý nâng bội chi ngân sách từ 4,8% lên 5,3% GDP. Xuất khẩu gạo tụt giảm 12%.",
            [
                "từ 4,8% | bội chi ngân sách | 4.8 % | share | actual | - | Việt Nam",
                "5,3% | bội chi ngân sách | 5.3 % | share | actual | - | Việt Nam",
                "tụt giảm 12% | Xuất khẩu gạo | -12 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Huyện Tân Phú có 2 thị trấn, 15 xã và 120 ấp; tỉnh Đồng Nai được bố trí khoản vay 300 triệu USD của Trung Quốc.",
            [
                "2 thị trấn | thị trấn | 2 count | level | actual | - | huyện Tân Phú, Đồng Nai",
                "15 xã | xã | 15 count | level | actual | - | huyện Tân Phú, Đồng Nai",
                "120 ấp | ấp | 120 count | level | actual | - | huyện Tân Phú, Đồng Nai",
                "300 triệu USD | khoản vay | 3e+08 USD | level | actual | - | Đồng Nai",
            ],
        ),
        (
            "Bệnh tiểu đường có hai loại chính: tiểu đường loại 1, chiếm khoảng 10%; tiểu đường loại 2, chiếm khoảng 90%.",
            [
                "chiếm khoảng 10% | tiểu đường loại 1 | 10 % | share | actual | - | -",
                "chiếm khoảng 90% | tiểu đường loại 2 | 90 % | share | actual | - | -",
            ],
        ),
        (
            "Tỉnh hiện có hơn 40.000 công nhân làm việc tại các khu công nghiệp. Khoảng 70% trong số đó có nhu cầu thuê nhà. 30% trong số họ là người tỉnh khác.",
            [
                "hơn 40.000 công nhân làm việc | công nhân làm việc | 40000 count | level | actual | 2021-M07 | Việt Nam",
                "Khoảng 70% | có nhu cầu thuê nhà | 70 % | share | actual | 2021 | Việt Nam",
                "30% | người tỉnh khác | 30 % | share | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Ngược lại, có đến hơn 80% vụ cháy phát sinh do chập điện. Có tới 45% số hộ dùng nước giếng.",
            [
                "hơn 80% | vụ cháy phát sinh do chập điện | 80 % | share | actual | - | Việt Nam",
                "45% | số hộ dùng nước giếng | 45 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Thanh tra Sở Y tế đã kiểm tra một số nhà thuốc tư nhân trên địa bàn TP Hồ Chí Minh (18 nhà thuốc), Hà Nội (8 nhà thuốc) và Bình Phước (2 nhà thuốc).",
            [
                "18 nhà thuốc | nhà thuốc tư nhân | 18 count | level | actual | - | Hồ Chí Minh",
                "8 nhà thuốc | nhà thuốc tư nhân | 8 count | level | actual | - | Hà Nội",
                "2 nhà thuốc | nhà thuốc tư nhân | 2 count | level | actual | - | Bình Phước",
            ],
        ),
        (
            "Năm 2020, Việt Nam là nước có thị trường xe máy tăng trưởng nhanh nhất khu vực. Riêng năm 2019, Việt Nam đạt tăng trưởng 12%, trong khi Indonesia tăng nhẹ 5% và Thái Lan giảm 4%.",
            [
                "tăng trưởng 12% | thị trường xe máy | 12 % | growth/yoy | actual | 2019 | Việt Nam",
                "tăng nhẹ 5% | thị trường xe máy | 5 % | growth/yoy | actual | 2019 | Indonesia",
                "giảm 4% | thị trường xe máy | -4 % | growth/yoy | actual | 2019 | Thái Lan",
            ],
        ),
        (
            "Tỷ lệ sở hữu ôtô của cả nước đạt 16 xe/1000 dân. Thái Lan đạt 196 xe/1.000 dân và Indonesia là 55 xe/1.000 dân.",
            [
                "16 xe/1000 dân | Tỷ lệ sở hữu ôtô | 16 count/1000 person | level | actual | - | Việt Nam",
                "196 xe/1.000 dân | Tỷ lệ sở hữu ôtô | 196 count/1000 person | level | actual | - | Thái Lan",
                "55 xe/1.000 dân | Tỷ lệ sở hữu ôtô | 55 count/1000 person | level | actual | - | Indonesia",
            ],
        ),
        (
            "Hai thành phố là nơi sống của 17% dân số cả nước, đóng góp 35% vào GDP quốc gia và chiếm khoảng 45% tổng số xe đăng ký mới.",
            [
                "17% | dân số cả nước | 17 % | share | actual | - | Việt Nam",
                "35% | GDP quốc gia | 35 % | share | actual | - | Việt Nam",
                "chiếm khoảng 45% | tổng số xe đăng ký mới | 45 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Số người có ôtô ở Việt Nam kém Malaysia 21 lần. Điều đó có nghĩa là thấp hơn Thái Lan 12 lần.",
            [
                "21 lần | Số người có ôtô | 21 x | ratio/other | actual | - | Việt Nam",
                "12 lần | Số người có ôtô | 12 x | ratio/other | actual | - | Việt Nam",
            ],
        ),
        (
            "Mẫu xe bán tải bản 2 cầu có giá 850 triệu đồng. Nhóm hộ khá giả (thu nhập trên 30 triệu đồng/tháng) tăng 15% mỗi năm. Dự kiến, nhóm này sẽ tăng lên 4,5 triệu người vào 2025.",
            [
                "850 triệu đồng | Mẫu xe bán tải bản 2 cầu | 8.5e+08 VND | level | actual | - | Việt Nam",
                "tăng 15% mỗi năm | Nhóm hộ khá giả | 15 %/year | growth | actual | - | Việt Nam",
                "tăng lên 4,5 triệu người | Nhóm hộ khá giả | 4.5e+06 count | level | forecast | 2025 | Việt Nam",
            ],
        ),
        (
            "Mục tiêu đề ra là nhà giá rẻ ở thành phố có giá bán 5-6 triệu đồng/m2 và diện tích tối thiểu 45 m2.",
            [
                "5-6 triệu đồng/m2 | giá bán | 5e+06..6e+06 VND/m2 | level | target | - | Việt Nam",
                "tối thiểu 45 m2 | diện tích | 45 m2 | level | target | - | Việt Nam",
            ],
        ),
        (
            "Năm 2020, tỉnh có thêm hơn 2.600 người mắc sốt xuất huyết và có thêm 12 trường đạt chuẩn. Tỷ lệ sống của người bệnh trên 5 năm chỉ khoảng 45%.",
            [
                "có thêm hơn 2.600 người mắc sốt xuất huyết | người mắc sốt xuất huyết | 2600 count | level | actual | 2020 | Việt Nam",
                "có thêm 12 trường | trường đạt chuẩn | 12 count | change | actual | 2020 | Việt Nam",
                "khoảng 45% | Tỷ lệ sống của người bệnh | 45 % | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Huyện Cẩm Mỹ có 13 xã, trong đó xã Long Giao có 33,75 km2 diện tích tự nhiên, 10.524 người.",
            [
                "13 xã | xã | 13 count | level | actual | - | huyện Cẩm Mỹ, Đồng Nai",
                "33,75 km2 | diện tích tự nhiên | 33.75 km2 | level | actual | - | xã Long Giao, huyện Cẩm Mỹ, Đồng Nai",
                "10.524 người | người | 10524 count | level | actual | - | xã Long Giao, huyện Cẩm Mỹ, Đồng Nai",
            ],
        ),
        (
            "Dự kiến thành phố sẽ di chuyển 158 cây, cắt tỉa 142 cây và chặt hạ hơn 1.000 cây. Huyện đã xây mới 45 cầu, sửa chữa 62 cống và nâng cấp 18 trạm bơm.",
            [
                "158 cây | cây | 158 count | level | forecast | - | Việt Nam",
                "142 cây | cây | 142 count | level | forecast | - | Việt Nam",
                "hơn 1.000 cây | cây | 1000 count | level | forecast | - | Việt Nam",
                "45 cầu | cầu | 45 count | level | actual | - | Việt Nam",
                "62 cống | cống | 62 count | level | actual | - | Việt Nam",
                "18 trạm bơm | trạm bơm | 18 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Dự án cầu Bến Mới có 1.824 tỷ đồng dành cho giải phóng mặt bằng. Tỉnh chi 320 tỷ đồng dành để sửa trường học.",
            [
                "1.824 tỷ đồng | giải phóng mặt bằng | 1.824e+12 VND | level | actual | - | Việt Nam",
                "320 tỷ đồng | chi | 3.2e+11 VND | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Tính đến 20/3/2021, tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn mua cổ phần của nhà đầu tư nước ngoài đạt 10,13 tỷ USD, tăng 18,5% so với cùng kỳ năm 2020.",
            [
                "10,13 tỷ USD | tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn mua cổ phần | 1.013e+10 USD | level | actual | 2021-03-20 | Việt Nam",
                "tăng 18,5% | tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn mua cổ phần | 18.5 % | growth/yoy | actual | 2021-03-20 | Việt Nam",
            ],
        ),
        (
            "Trong 6 tháng đầu năm 2021, tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn, mua cổ phần, mua phần vốn góp của nhà đầu tư nước ngoài đạt 15,27 tỷ USD, bằng 97,4% so với cùng kỳ. Vốn thực hiện ước đạt 9,24 tỷ USD, tăng 6,8%.",
            [
                "15,27 tỷ USD | tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn, mua cổ phần, mua phần vốn góp của nhà đầu tư nước ngoài | 1.527e+10 USD | level | actual | 2021-H1 | Việt Nam",
                "97,4% | tổng vốn đăng ký cấp mới, điều chỉnh và góp vốn, mua cổ phần, mua phần vốn góp của nhà đầu tư nước ngoài | 97.4 % | ratio/yoy | actual | 2021-H1 | Việt Nam",
                "ước đạt 9,24 tỷ USD | Vốn thực hiện | 9.24e+09 USD | level | estimate | 2021-H1 | Việt Nam",
                "tăng 6,8% | Vốn thực hiện | 6.8 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, có 1.200 dự án mới được cấp giấy chứng nhận đăng ký đầu tư, giảm 35%, tổng vốn đăng ký đạt 14,65 tỷ USD, giảm 12,5%; 1.140 lượt dự án đăng ký điều chỉnh vốn, với tổng vốn tăng thêm 6,4 tỷ USD, tăng 10,6%.",
            [
                "1.200 dự án mới | dự án mới được cấp giấy chứng nhận | 1200 count | level | actual | 2020 | Việt Nam",
                "giảm 35% | dự án mới được cấp giấy chứng nhận | -35 % | growth/yoy | actual | 2020 | Việt Nam",
                "14,65 tỷ USD | tổng vốn đăng ký | 1.465e+10 USD | level | actual | 2020 | Việt Nam",
                "giảm 12,5% | tổng vốn đăng ký | -12.5 % | growth/yoy | actual | 2020 | Việt Nam",
                "1.140 lượt dự án | lượt dự án đăng ký điều chỉnh vốn | 1140 count | level | actual | 2020 | Việt Nam",
                "tăng thêm 6,4 tỷ USD | tổng vốn | 6.4e+09 USD | change | actual | 2020 | Việt Nam",
                "tăng 10,6% | tổng vốn | 10.6 % | growth/yoy | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Công đoàn tỉnh tặng 1.000 suất quà trị giá 400 triệu đồng; các công đoàn cơ sở tặng gần 500 suất, trị giá trên 300 triệu đồng.",
            [
                "1.000 suất quà | suất quà | 1000 count | level | actual | - | Việt Nam",
                "400 triệu đồng | suất quà | 4e+08 VND | level | actual | - | Việt Nam",
                "gần 500 suất | suất | 500 count | level | actual | - | Việt Nam",
                "trên 300 triệu đồng | suất | 3e+08 VND | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Năm 2021, trường đứng ở vị trí 92/966 cơ sở giáo dục; tỉnh xếp thứ 12/63 tỉnh, thành phố về chỉ số PCI với 65,2 điểm.",
            [
                "65,2 điểm | chỉ số PCI | 65.2 point | level | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Mỗi tiêu chí có trọng số 26%; điểm số chiếm 22% tổng số điểm.",
            [
                "26% | trọng số | 26 % | level | actual | - | Việt Nam",
                "chiếm 22% | điểm số | 22 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Quý I/2021, GDP cả nước tăng 4,48%, cao hơn mức tăng 3,68% của quý I/2020; trong đó khu vực nông, lâm nghiệp và thủy sản tăng 3,16%, đóng góp 8,34% vào mức tăng trưởng chung; khu vực công nghiệp và xây dựng tăng 6,3%, đóng góp 55,96%.",
            [
                "tăng 4,48% | GDP | 4.48 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
                "tăng 3,68% | GDP | 3.68 % | growth/yoy | actual | 2020-Q1 | Việt Nam",
                "tăng 3,16% | khu vực nông, lâm nghiệp và thủy sản | 3.16 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
                "8,34% | khu vực nông, lâm nghiệp và thủy sản | 8.34 % | share | actual | 2021-Q1 | Việt Nam",
                "tăng 6,3% | khu vực công nghiệp và xây dựng | 6.3 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
                "55,96% | khu vực công nghiệp và xây dựng | 55.96 % | share | actual | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Ngành nông nghiệp Đồng Tháp đặt mục tiêu tăng trưởng 3,5% trong năm 2022, trong đó trồng trọt tăng 2%, chăn nuôi tăng 6%, thủy sản tăng 5%.",
            [
                "tăng trưởng 3,5% | Ngành nông nghiệp Đồng Tháp | 3.5 % | growth | target | 2022 | Đồng Tháp",
                "tăng 2% | trồng trọt | 2 % | growth | target | 2022 | Đồng Tháp",
                "tăng 6% | chăn nuôi | 6 % | growth | target | 2022 | Đồng Tháp",
                "tăng 5% | thủy sản | 5 % | growth | target | 2022 | Đồng Tháp",
            ],
        ),
        (
            "Tính chung 6 tháng năm 2021, xuất khẩu đạt 157,63 tỷ USD, tăng 28,4%, trong đó khu vực kinh tế trong nước đạt 41,21 tỷ USD, tăng 16,8%, chiếm 26,1% tổng kim ngạch xuất khẩu.",
            [
                "157,63 tỷ USD | xuất khẩu | 1.5763e+11 USD | level | actual | 2021-H1 | Việt Nam",
                "tăng 28,4% | xuất khẩu | 28.4 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "41,21 tỷ USD | khu vực kinh tế trong nước | 4.121e+10 USD | level | actual | 2021-H1 | Việt Nam",
                "tăng 16,8% | khu vực kinh tế trong nước | 16.8 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "chiếm 26,1% | khu vực kinh tế trong nước | 26.1 % | share | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Theo kế hoạch, năm 2022 thành phố Hải Phòng phấn đấu thu hút 2,5 - 3 tỷ USD vốn FDI, sản lượng hàng hóa qua cảng đạt 168 triệu tấn, tăng 12% so với năm 2021; kim ngạch xuất khẩu 25,1 tỷ USD, tăng 16%.",
            [
                "2,5 - 3 tỷ USD | vốn FDI | 2.5e+09..3e+09 USD | level | target | 2022 | Hải Phòng",
                "168 triệu tấn | sản lượng hàng hóa qua cảng | 1.68e+08 t | level | target | 2022 | Hải Phòng",
                "tăng 12% | sản lượng hàng hóa qua cảng | 12 % | growth/yoy | target | 2022 | Hải Phòng",
                "25,1 tỷ USD | kim ngạch xuất khẩu | 2.51e+10 USD | level | target | 2022 | Hải Phòng",
                "tăng 16% | kim ngạch xuất khẩu | 16 % | growth | target | 2022 | Hải Phòng",
            ],
        ),
        (
            "Tỉnh Quảng Nam đặt mục tiêu đến cuối năm 2021 có 118 xã đạt chuẩn nông thôn mới (chiếm 60,8%), bình quân đạt 16,8 tiêu chí/xã, không còn xã dưới 10 tiêu chí.",
            [
                "118 xã | xã đạt chuẩn nông thôn mới | 118 count | level | target | 2021 | Quảng Nam",
                "chiếm 60,8% | xã đạt chuẩn nông thôn mới | 60.8 % | share | target | 2021 | Quảng Nam",
                "16,8 tiêu chí/xã | tiêu chí | 16.8 count/commune | level | target | 2021 | Quảng Nam",
            ],
        ),
        (
            "Kết quả, có 8/15 chỉ tiêu vượt kế hoạch, 5 chỉ tiêu đạt và 2 chỉ tiêu không đạt; tốc độ tăng GRDP đạt 7,1% (kế hoạch 7,5%), thu ngân sách đạt 12.300 tỷ đồng, vượt 8% dự toán.",
            [
                "8/15 chỉ tiêu vượt kế hoạch | chỉ tiêu vượt kế hoạch | 8 count | level | actual | - | Việt Nam",
                "5 chỉ tiêu | chỉ tiêu | 5 count | level | actual | - | Việt Nam",
                "2 chỉ tiêu | chỉ tiêu | 2 count | level | actual | - | Việt Nam",
                "7,1% | tốc độ tăng GRDP | 7.1 % | growth | actual | - | Việt Nam",
                "7,5% | tốc độ tăng GRDP | 7.5 % | growth | target | - | Việt Nam",
                "12.300 tỷ đồng | thu ngân sách | 1.23e+13 VND | level | actual | - | Việt Nam",
                "vượt 8% | thu ngân sách | 8 % | growth/plan | actual | - | Việt Nam",
            ],
        ),
        (
            "Năng suất lúa vụ đông xuân 2020-2021 của tỉnh An Giang đạt 74,8 tạ/ha, tăng 1,6 tạ/ha so với vụ trước; lợi nhuận bình quân 25-30 triệu đồng/ha, cao hơn cùng kỳ 5-7 triệu đồng/ha.",
            [
                "74,8 tạ/ha | Năng suất lúa | 7.48 t/ha | level | actual | 2020/2021 | An Giang",
                "tăng 1,6 tạ/ha | Năng suất lúa | 0.16 t/ha | change/other | actual | 2020/2021 | An Giang",
                "25-30 triệu đồng/ha | lợi nhuận | 2.5e+07..3e+07 VND/ha | level | actual | 2020/2021 | An Giang",
                "5-7 triệu đồng/ha | lợi nhuận | 5e+06..7e+06 VND/ha | change/yoy | actual | 2020/2021 | An Giang",
            ],
        ),
        (
            "Tỷ lệ thất nghiệp của lực lượng lao động trong độ tuổi quý II/2021 là 2,62%, tăng 0,2 điểm phần trăm so với quý trước; thu nhập bình quân tháng của lao động đạt 6,1 triệu đồng, giảm 226.000 đồng.",
            [
                "2,62% | Tỷ lệ thất nghiệp của lực lượng lao động trong độ tuổi | 2.62 % | level | actual | 2021-Q2 | Việt Nam",
                "tăng 0,2 điểm phần trăm | Tỷ lệ thất nghiệp của lực lượng lao động trong độ tuổi | 0.2 pp | change/prev | actual | 2021-Q2 | Việt Nam",
                "6,1 triệu đồng | thu nhập bình quân tháng của lao động | 6.1e+06 VND/month | level | actual | 2021-Q2 | Việt Nam",
                "giảm 226.000 đồng | thu nhập bình quân tháng của lao động | -226000 VND | change/prev | actual | 2021-Q2 | Việt Nam",
            ],
        ),
        (
            "Tính đến hết tháng 5, toàn tỉnh có 95,8% dân số tham gia BHYT, vượt 0,3% chỉ tiêu Chính phủ giao; số người tham gia BHXH tự nguyện là 18.500 người, đạt 71% kế hoạch và tăng gấp 1,5 lần cùng kỳ.",
            [
                "95,8% | dân số tham gia BHYT | 95.8 % | share | actual | 2021-M05 | Việt Nam",
                "vượt 0,3% | dân số tham gia BHYT | 0.3 % | growth/plan | actual | 2021-M05 | Việt Nam",
                "18.500 người | số người tham gia BHXH tự nguyện | 18500 count | level | actual | 2021-M05 | Việt Nam",
                "71% | số người tham gia BHXH tự nguyện | 71 % | completion/plan | actual | 2021-M05 | Việt Nam",
                "tăng gấp 1,5 lần | số người tham gia BHXH tự nguyện | 1.5 x | ratio/yoy | actual | 2021-M05 | Việt Nam",
            ],
        ),
        (
            "Chi ngân sách địa phương ước 14.200 tỷ đồng, đạt 88% dự toán, trong đó chi đầu tư phát triển 5.100 tỷ đồng (tăng 22%), chi thường xuyên 8.600 tỷ đồng (giảm 3%).",
            [
                "ước 14.200 tỷ đồng | Chi ngân sách địa phương | 1.42e+13 VND | level | estimate | - | Việt Nam",
                "88% | Chi ngân sách địa phương | 88 % | completion/plan | estimate | - | Việt Nam",
                "5.100 tỷ đồng | chi đầu tư phát triển | 5.1e+12 VND | level | estimate | - | Việt Nam",
                "tăng 22% | chi đầu tư phát triển | 22 % | growth | estimate | - | Việt Nam",
                "8.600 tỷ đồng | chi thường xuyên | 8.6e+12 VND | level | estimate | - | Việt Nam",
                "giảm 3% | chi thường xuyên | -3 % | growth | estimate | - | Việt Nam",
            ],
        ),
        (
            "Nhờ đó, tổng đàn lợn của huyện Tân Lạc tăng từ 62.000 con lên 85.000 con trong 3 năm, giá trị sản xuất chăn nuôi tăng bình quân 9,2%/năm, chiếm 46% giá trị ngành nông nghiệp.",
            [
                "tăng từ 62.000 con | tổng đàn lợn | 62000 count | level | actual | - | huyện Tân Lạc, Hòa Bình",
                "85.000 con | tổng đàn lợn | 85000 count | level | actual | - | huyện Tân Lạc, Hòa Bình",
                "tăng bình quân 9,2%/năm | giá trị sản xuất chăn nuôi | 9.2 %/year | growth | actual | - | huyện Tân Lạc, Hòa Bình",
                "chiếm 46% | giá trị sản xuất chăn nuôi | 46 % | share | actual | - | huyện Tân Lạc, Hòa Bình",
            ],
        ),
        (
            "Năm 2020, toàn ngành thanh tra đã triển khai 4.470 cuộc thanh tra hành chính. Qua thanh tra phát hiện vi phạm 12.640 tỷ đồng, 1.438 ha đất; kiến nghị thu hồi 5.053 tỷ đồng và 1.374 ha đất; xử phạt vi phạm hành chính 324,7 tỷ đồng; kiến nghị xử lý kỷ luật 550 tập thể, 1.051 cá nhân; chuyển cơ quan điều tra 50 vụ, 52 đối tượng.",
            [
                "4.470 cuộc thanh tra hành chính | cuộc thanh tra hành chính | 4470 count | level | actual | 2020 | Việt Nam",
                "12.640 tỷ đồng | phát hiện vi phạm | 1.264e+13 VND | level | actual | 2020 | Việt Nam",
                "1.438 ha | đất | 1438 ha | level | actual | 2020 | Việt Nam",
                "5.053 tỷ đồng | kiến nghị thu hồi | 5.053e+12 VND | level | actual | 2020 | Việt Nam",
                "1.374 ha | đất | 1374 ha | level | actual | 2020 | Việt Nam",
                "324,7 tỷ đồng | xử phạt vi phạm hành chính | 3.247e+11 VND | level | actual | 2020 | Việt Nam",
                "550 tập thể | tập thể | 550 count | level | actual | 2020 | Việt Nam",
                "1.051 cá nhân | cá nhân | 1051 count | level | actual | 2020 | Việt Nam",
                "50 vụ | chuyển cơ quan điều tra | 50 count | level | actual | 2020 | Việt Nam",
                "52 đối tượng | đối tượng | 52 count | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Ngân hàng Trung ương châu Âu giữ lãi suất tái cấp vốn ở mức 0%, lãi suất cho vay cận biên là 0,25% và âm 0,5% đối với lãi suất tiền gửi.",
            [
                "0% | lãi suất tái cấp vốn | 0 % | level | actual | - | châu Âu",
                "0,25% | lãi suất cho vay cận biên | 0.25 % | level | actual | - | châu Âu",
                "âm 0,5% | lãi suất tiền gửi | -0.5 % | level | actual | - | châu Âu",
            ],
        ),
        (
            "Ngày 29/4, Campuchia ghi nhận 880 ca mắc mới. Trong đó, thủ đô Phnom Penh chiếm hơn 500 ca, tỉnh Kandal 120 ca.",
            [
                "880 ca mắc mới | ca mắc mới | 880 count | level | actual | 2021-04-29 | Campuchia",
                "chiếm hơn 500 ca | ca mắc mới | 500 count | level | actual | 2021-04-29 | Campuchia",
                "120 ca | ca mắc mới | 120 count | level | actual | 2021-04-29 | Campuchia",
            ],
        ),
        (
            "Hệ thống có công suất xét nghiệm 10.000 mẫu một ngày. Sáng nay, nhiệt độ tại Sa Pa xuống -2 độ C.",
            [
                "10.000 mẫu một ngày | công suất xét nghiệm | 10000 count/day | level | actual | - | Việt Nam",
                "-2 độ C | nhiệt độ tại Sa Pa | -2 °C | level | actual | 2021-07-02 | Việt Nam",
            ],
        ),
        (
            "Đóng góp cho ngân sách của ngành sản xuất rượu, bia, nước giải khát năm 2020 là 19.000 tỷ đồng.",
            [
                "19.000 tỷ đồng | Đóng góp cho ngân sách của ngành sản xuất rượu, bia, nước giải khát | 1.9e+13 VND | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2020, Ủy ban Kiểm tra các cấp trong tỉnh Bình Định đã kiểm tra 312 tổ chức đảng và 1.245 đảng viên khi có dấu hiệu vi phạm; thi hành kỷ luật 18 tổ chức đảng, 267 đảng viên, trong đó khiển trách 190, cảnh cáo 62, cách chức 6, khai trừ 9.",
            [
                "312 tổ chức đảng | tổ chức đảng | 312 count | level | actual | 2020 | Bình Định",
                "1.245 đảng viên | đảng viên khi có dấu hiệu vi phạm | 1245 count | level | actual | 2020 | Bình Định",
                "18 tổ chức đảng | tổ chức đảng | 18 count | level | actual | 2020 | Bình Định",
                "267 đảng viên | đảng viên | 267 count | level | actual | 2020 | Bình Định",
                "190 | khiển trách | 190 count | level | actual | 2020 | Bình Định",
                "62 | cảnh cáo | 62 count | level | actual | 2020 | Bình Định",
                "6 | cách chức | 6 count | level | actual | 2020 | Bình Định",
                "9 | khai trừ | 9 count | level | actual | 2020 | Bình Định",
            ],
        ),
        (
            "Sáu tháng đầu năm 2021, toàn tỉnh Lạng Sơn xảy ra 68 vụ tai nạn giao thông, làm chết 32 người, bị thương 51 người; so với cùng kỳ năm 2020 giảm 12 vụ (15%), giảm 5 người chết (13,5%), giảm 20 người bị thương (28,2%).",
            [
                "68 vụ tai nạn giao thông | vụ tai nạn giao thông | 68 count | level | actual | 2021-H1 | Lạng Sơn",
                "32 người | làm chết | 32 count | level | actual | 2021-H1 | Lạng Sơn",
                "51 người | bị thương | 51 count | level | actual | 2021-H1 | Lạng Sơn",
                "giảm 12 vụ | vụ tai nạn giao thông | -12 count | change/yoy | actual | 2021-H1 | Lạng Sơn",
                "15% | vụ tai nạn giao thông | -15 % | growth/yoy | actual | 2021-H1 | Lạng Sơn",
                "giảm 5 người chết | người chết | -5 count | change/yoy | actual | 2021-H1 | Lạng Sơn",
                "13,5% | người chết | -13.5 % | growth/yoy | actual | 2021-H1 | Lạng Sơn",
                "giảm 20 người | người bị thương | -20 count | change/yoy | actual | 2021-H1 | Lạng Sơn",
                "28,2% | người bị thương | -28.2 % | growth/yoy | actual | 2021-H1 | Lạng Sơn",
            ],
        ),
        (
            "Từ đầu năm đến nay, lực lượng Hải quan Quảng Ninh đã phát hiện, bắt giữ 215 vụ vi phạm, trị giá hàng hóa 14,2 tỷ đồng, thu nộp ngân sách 6,8 tỷ đồng; khởi tố 3 vụ.",
            [
                "215 vụ vi phạm | vụ vi phạm | 215 count | level | actual | 2021-M01/2021-M07 | Quảng Ninh",
                "14,2 tỷ đồng | trị giá hàng hóa | 1.42e+10 VND | level | actual | 2021-M01/2021-M07 | Quảng Ninh",
                "6,8 tỷ đồng | thu nộp ngân sách | 6.8e+09 VND | level | actual | 2021-M01/2021-M07 | Quảng Ninh",
                "3 vụ | khởi tố | 3 count | level | actual | 2021-M01/2021-M07 | Quảng Ninh",
            ],
        ),
        (
            "Dịch tả lợn châu Phi đã xảy ra tại 1.245 hộ của 96 xã thuộc 11 huyện, thành phố của tỉnh Bắc Kạn, buộc tiêu hủy 6.820 con lợn với tổng trọng lượng 312 tấn, chiếm 4,1% tổng đàn.",
            [
                "1.245 hộ | hộ | 1245 count | level | actual | - | Bắc Kạn",
                "96 xã | xã | 96 count | level | actual | - | Bắc Kạn",
                "6.820 con lợn | con lợn | 6820 count | level | actual | - | Bắc Kạn",
                "312 tấn | tổng trọng lượng | 312 t | level | actual | - | Bắc Kạn",
                "chiếm 4,1% | tổng trọng lượng | 4.1 % | share | actual | - | Bắc Kạn",
            ],
        ),
        (
            "Mưa lớn đã làm 3 người chết, 1.250 ngôi nhà bị ngập, 2.300 ha lúa và hoa màu bị hư hại, ước thiệt hại ban đầu khoảng 85 tỷ đồng.",
            [
                "3 người chết | người chết | 3 count | level | actual | - | Việt Nam",
                "1.250 ngôi nhà | ngôi nhà bị ngập | 1250 count | level | actual | - | Việt Nam",
                "2.300 ha | lúa và hoa màu bị hư hại | 2300 ha | level | actual | - | Việt Nam",
                "khoảng 85 tỷ đồng | thiệt hại ban đầu | 8.5e+10 VND | level | estimate | - | Việt Nam",
            ],
        ),
        (
            "Tính đến 18 giờ ngày 1/7, Việt Nam có tổng cộng 15.250 ca ghi nhận trong nước và 1.820 ca nhập cảnh; số ca mắc mới tính từ ngày 27/4 đến nay là 13.680 ca; tổng số ca được điều trị khỏi là 6.950 ca; 84 ca tử vong.",
            [
                "15.250 ca ghi nhận | ca ghi nhận | 15250 count | level | actual | 2021-07-01 | Việt Nam",
                "1.820 ca nhập cảnh | ca nhập cảnh | 1820 count | level | actual | 2021-07-01 | Việt Nam",
                "13.680 ca | số ca mắc mới | 13680 count | level | actual | 2021-04-27/2021-07-02 | Việt Nam",
                "6.950 ca | tổng số ca được điều trị khỏi | 6950 count | level | actual | 2021-07-01 | Việt Nam",
                "84 ca tử vong | ca tử vong | 84 count | level | actual | 2021-07-01 | Việt Nam",
            ],
        ),
        (
            "Đến hết năm 2020, tỉnh Thái Nguyên có 101/137 xã đạt chuẩn nông thôn mới, chiếm 73,7%; bình quân đạt 17,3 tiêu chí/xã; 2 huyện hoàn thành nhiệm vụ; tỷ lệ hộ nghèo còn 2,82%, giảm 2,1% so với năm 2019.",
            [
                "101/137 xã | xã đạt chuẩn nông thôn mới | 101 count | level | actual | 2020 | Thái Nguyên",
                "chiếm 73,7% | xã đạt chuẩn nông thôn mới | 73.7 % | share | actual | 2020 | Thái Nguyên",
                "17,3 tiêu chí/xã | tiêu chí | 17.3 count/commune | level | actual | 2020 | Thái Nguyên",
                "2 huyện hoàn | huyện hoàn thành nhiệm vụ | 2 count | level | actual | 2020 | Thái Nguyên",
                "2,82% | tỷ lệ hộ nghèo | 2.82 % | level | actual | 2020 | Thái Nguyên",
                "giảm 2,1% | tỷ lệ hộ nghèo | -2.1 pp | change/yoy | actual | 2020 | Thái Nguyên",
            ],
        ),
        (
            "Toàn huyện hiện còn 1.120 hộ nghèo, chiếm 4,6% và 1.580 hộ cận nghèo, chiếm 6,5%; phấn đấu đến cuối năm giảm 300 hộ nghèo, đưa tỷ lệ hộ nghèo xuống dưới 3,5%.",
            [
                "1.120 hộ nghèo | hộ nghèo | 1120 count | level | actual | 2021-M07 | Việt Nam",
                "chiếm 4,6% | hộ nghèo | 4.6 % | share | actual | 2021-M07 | Việt Nam",
                "1.580 hộ cận nghèo | hộ cận nghèo | 1580 count | level | actual | 2021-M07 | Việt Nam",
                "chiếm 6,5% | hộ cận nghèo | 6.5 % | share | actual | 2021-M07 | Việt Nam",
                "giảm 300 hộ nghèo | hộ nghèo | -300 count | change | target | 2021 | Việt Nam",
                "dưới 3,5% | tỷ lệ hộ nghèo | 3.5 % | level | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Toàn tỉnh đã giải quyết việc làm cho 12.450 lao động, đạt 78% kế hoạch, trong đó đưa 560 người đi làm việc ở nước ngoài; tuyển sinh đào tạo nghề 15.200 người; số người hưởng trợ cấp thất nghiệp là 9.800 người, tăng 1.300 người so với cùng kỳ.",
            [
                "12.450 lao động | giải quyết việc làm | 12450 count | level | actual | - | Việt Nam",
                "78% | giải quyết việc làm | 78 % | completion/plan | actual | - | Việt Nam",
                "560 người đi làm việc | người đi làm việc | 560 count | level | actual | - | Việt Nam",
                "15.200 người | tuyển sinh đào tạo nghề | 15200 count | level | actual | - | Việt Nam",
                "9.800 người | số người hưởng trợ cấp thất nghiệp | 9800 count | level | actual | - | Việt Nam",
                "tăng 1.300 người | số người hưởng trợ cấp thất nghiệp | 1300 count | change/yoy | actual | - | Việt Nam",
            ],
        ),
        (
            "Các khu công nghiệp tỉnh Bắc Ninh thu hút 1.650 dự án với tổng vốn 20,3 tỷ USD, tỷ lệ lấp đầy 62%, tạo việc làm cho 320.000 lao động, trong đó lao động nữ chiếm 58%.",
            [
                "1.650 dự án | dự án | 1650 count | level | actual | - | Bắc Ninh",
                "20,3 tỷ USD | tổng vốn | 2.03e+10 USD | level | actual | - | Bắc Ninh",
                "62% | tỷ lệ lấp đầy | 62 % | level | actual | - | Bắc Ninh",
                "320.000 lao động | tạo việc làm | 320000 count | level | actual | - | Bắc Ninh",
                "chiếm 58% | lao động nữ | 58 % | share | actual | - | Bắc Ninh",
            ],
        ),
        (
            "Dây điện trên thị trường Hà Nội có giá 17.000 đồng/mét, gạch lát 150.000 đồng/mét vuông.",
            [
                "17.000 đồng/mét | Dây điện trên thị trường | 17000 VND/m | level | actual | - | Hà Nội",
                "150.000 đồng/mét vuông | gạch lát | 150000 VND/m2 | level | actual | - | Hà Nội",
            ],
        ),
        (
            "Trường dành 10 - 20% chỉ tiêu cho học sinh giỏi, ưu tiên xét tuyển với 5% chỉ tiêu ở các ngành sư phạm.",
            [
                "10 - 20% | Trường dành | 10..20 % | share | actual | - | Việt Nam",
                "5% | ưu tiên xét tuyển | 5 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Hội có hơn 600 thành viên và nhóm còn lại gần 100 người. Số ca tử vong có thể đạt 13.000 người tử vong một ngày.",
            [
                "hơn 600 thành viên | thành viên | 600 count | level | actual | - | Việt Nam",
                "gần 100 người | thành viên | 100 count | level | actual | - | Việt Nam",
                "13.000 người tử vong | Số ca tử vong | 13000 count/day | level | forecast | - | Việt Nam",
            ],
        ),
        (
            "Phấn đấu đến năm 2030, kinh tế số chiếm khoảng 30% GDP; tỷ trọng công nghiệp chế biến, chế tạo đạt 30%; đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng đạt 50%; tỷ lệ lao động có bằng cấp, chứng chỉ 35-40%.",
            [
                "chiếm khoảng 30% | kinh tế số | 30 % | share | target | 2030 | Việt Nam",
                "30% | tỷ trọng công nghiệp chế biến, chế tạo | 30 % | share | target | 2030 | Việt Nam",
                "50% | đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng | 50 % | share | target | 2030 | Việt Nam",
                "35-40% | tỷ lệ lao động có bằng cấp, chứng chỉ | 35..40 % | level | target | 2030 | Việt Nam",
            ],
        ),
        (
            "Tỉnh Long An dự kiến GRDP năm 2022 tăng 6,5-7%, thu ngân sách 17.500 tỷ đồng, giải quyết 30.000 lao động, tỷ lệ hộ nghèo giảm 0,2%, số bác sĩ đạt 9 bác sĩ/vạn dân, tỷ lệ bao phủ BHYT 93%.",
            [
                "tăng 6,5-7% | GRDP | 6.5..7 % | growth/yoy | forecast | 2022 | Long An",
                "17.500 tỷ đồng | thu ngân sách | 1.75e+13 VND | level | forecast | 2022 | Long An",
                "30.000 lao động | lao động | 30000 count | level | forecast | 2022 | Long An",
                "giảm 0,2% | tỷ lệ hộ nghèo | -0.2 pp | change | forecast | 2022 | Long An",
                "9 bác sĩ/vạn dân | số bác sĩ | 9 count/10000 person | level | forecast | 2022 | Long An",
                "93% | tỷ lệ bao phủ BHYT | 93 % | level | forecast | 2022 | Long An",
            ],
        ),
        (
            "Theo quy hoạch, đến năm 2025 Bình Thuận có 2.500 MW điện gió, 1.800 MW điện mặt trời, sản lượng điện 22 tỷ kWh; giai đoạn 2026-2030 bình quân tăng 12%/năm.",
            [
                "2.500 MW | điện gió | 2500 MW | level | target | 2025 | Bình Thuận",
                "1.800 MW | điện mặt trời | 1800 MW | level | target | 2025 | Bình Thuận",
                "22 tỷ kWh | sản lượng điện | 2.2e+10 kWh | level | target | 2025 | Bình Thuận",
                "tăng 12%/năm | sản lượng điện | 12 %/year | growth | target | 2026/2030 | Bình Thuận",
            ],
        ),
        (
            "Tổng sản phẩm trên địa bàn (GRDP) 6 tháng ước tăng 7,23%, trong đó nông, lâm nghiệp, thủy sản tăng 3,1%; công nghiệp - xây dựng tăng 11,5% (công nghiệp tăng 12,8%, xây dựng tăng 6,4%); dịch vụ tăng 5,2%.",
            [
                "tăng 7,23% | Tổng sản phẩm trên địa bàn (GRDP) | 7.23 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "tăng 3,1% | nông, lâm nghiệp, thủy sản | 3.1 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "tăng 11,5% | công nghiệp - xây dựng | 11.5 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "tăng 12,8% | công nghiệp | 12.8 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "tăng 6,4% | xây dựng | 6.4 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "tăng 5,2% | dịch vụ | 5.2 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Mục tiêu cụ thể: Tốc độ tăng trưởng kinh tế 9%/năm trở lên; thu ngân sách tăng bình quân trên 12%/năm; huy động vốn đầu tư toàn xã hội 5 năm đạt 350.000 tỷ đồng; năng suất lao động tăng 8%/năm; tỷ lệ đô thị hóa trên 45%.",
            [
                "9%/năm trở lên | Tốc độ tăng trưởng kinh tế | 9 %/year | growth | target | - | Việt Nam",
                "tăng bình quân trên 12%/năm | thu ngân sách | 12 %/year | growth | target | - | Việt Nam",
                "350.000 tỷ đồng | huy động vốn đầu tư toàn xã hội | 3.5e+14 VND | level | target | - | Việt Nam",
                "tăng 8%/năm | năng suất lao động | 8 %/year | growth | target | - | Việt Nam",
                "trên 45% | tỷ lệ đô thị hóa | 45 % | level | target | - | Việt Nam",
            ],
        ),
        (
            "Nếu như năm 2015 toàn tỉnh Hà Tĩnh mới có 52 xã đạt chuẩn thì đến nay đã có 179 xã, chiếm 98,9%; thu nhập bình quân khu vực nông thôn từ 21 triệu đồng tăng lên 37,5 triệu đồng/người/năm.",
            [
                "52 xã | xã đạt chuẩn | 52 count | level | actual | 2015 | Hà Tĩnh",
                "179 xã | xã | 179 count | level | actual | 2021-M07 | Hà Tĩnh",
                "chiếm 98,9% | xã | 98.9 % | share | actual | 2021-M07 | Hà Tĩnh",
                "từ 21 triệu đồng | thu nhập bình quân khu vực nông thôn | 2.1e+07 VND/person/year | level | actual | - | Hà Tĩnh",
                "tăng lên 37,5 triệu đồng/người/năm | thu nhập bình quân khu vực nông thôn | 3.75e+07 VND/person/year | level | actual | 2021-M07 | Hà Tĩnh",
            ],
        ),
        (
            "Chỉ số giá tiêu dùng (CPI) tháng 6 tăng 0,19% so với tháng trước, tăng 1,62% so với tháng 12/2020 và tăng 2,41% so với cùng kỳ năm trước; bình quân 6 tháng CPI tăng 1,47%, mức thấp nhất kể từ năm 2016; lạm phát cơ bản tăng 0,87%.",
            [
                "tăng 0,19% | Chỉ số giá tiêu dùng (CPI) | 0.19 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 1,62% | Chỉ số giá tiêu dùng (CPI) | 1.62 % | growth/other | actual | 2021-M06 | Việt Nam",
                "tăng 2,41% | Chỉ số giá tiêu dùng (CPI) | 2.41 % | growth/yoy | actual | 2021-M06 | Việt Nam",
                "tăng 1,47% | CPI | 1.47 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "tăng 0,87% | lạm phát cơ bản | 0.87 % | growth/yoy | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Thành phố sẽ vay 1.200 tỷ đồng, trả nợ 450 tỷ đồng, dư nợ đến cuối năm không quá 20% số thu được hưởng theo phân cấp.",
            [
                "1.200 tỷ đồng | vay | 1.2e+12 VND | level | target | - | Việt Nam",
                "450 tỷ đồng | nợ | 4.5e+11 VND | level | target | 2021 | Việt Nam",
                "không quá 20% | số thu được hưởng | 20 % | share | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Tại kỳ họp thứ 3, HĐND tỉnh Quảng Bình khóa XVIII thông qua Nghị quyết về nhiệm vụ năm 2022 với các chỉ tiêu chủ yếu: tốc độ tăng tổng sản phẩm (GRDP) 6,5 - 7%; giá trị sản xuất nông, lâm, ngư nghiệp tăng 3,5%; công nghiệp tăng 8,5%; dịch vụ tăng 6,5%.",
            [
                "6,5 - 7% | tốc độ tăng tổng sản phẩm (GRDP) | 6.5..7 % | growth | target | 2022 | Quảng Bình",
                "tăng 3,5% | giá trị sản xuất nông, lâm, ngư nghiệp | 3.5 % | growth | target | 2022 | Quảng Bình",
                "tăng 8,5% | công nghiệp | 8.5 % | growth | target | 2022 | Quảng Bình",
                "tăng 6,5% | dịch vụ | 6.5 % | growth | target | 2022 | Quảng Bình",
            ],
        ),
        (
            "Cơ cấu kinh tế năm 2025: nông nghiệp 16%, công nghiệp - xây dựng 31%, dịch vụ 53%. Thu ngân sách trên địa bàn 7.500 tỷ đồng vào năm 2025.",
            [
                "16% | nông nghiệp | 16 % | share | target | 2025 | Việt Nam",
                "31% | công nghiệp - xây dựng | 31 % | share | target | 2025 | Việt Nam",
                "53% | dịch vụ | 53 % | share | target | 2025 | Việt Nam",
                "7.500 tỷ đồng | Thu ngân sách | 7.5e+12 VND | level | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Dự báo cả năm 2021, tăng trưởng kinh tế của TP Cần Thơ chỉ đạt 2 - 2,5%, trong khi kế hoạch là 7,5%. Thành phố đặt mục tiêu năm 2022 tăng trưởng 7 - 7,5%.",
            [
                "2 - 2,5% | tăng trưởng kinh tế | 2..2.5 % | growth | forecast | 2021 | Cần Thơ",
                "7,5% | tăng trưởng kinh tế | 7.5 % | growth | target | 2021 | Cần Thơ",
                "tăng trưởng 7 - 7,5% | tăng trưởng kinh tế | 7..7.5 % | growth | target | 2022 | Cần Thơ",
            ],
        ),
        (
            "Trong giai đoạn 2016 - 2020, kinh tế Bắc Giang tăng trưởng bình quân 13,7%/năm, đứng đầu khu vực trung du, miền núi phía Bắc; quy mô GRDP năm 2020 đạt 121.600 tỷ đồng, gấp 2,2 lần năm 2015; thu ngân sách tăng bình quân 23,5%/năm.",
            [
                "tăng trưởng bình quân 13,7%/năm | kinh tế | 13.7 %/year | growth | actual | 2016/2020 | Bắc Giang",
                "121.600 tỷ đồng | quy mô GRDP | 1.216e+14 VND | level | actual | 2020 | Bắc Giang",
                "gấp 2,2 lần | quy mô GRDP | 2.2 x | ratio/other | actual | 2020 | Bắc Giang",
                "tăng bình quân 23,5%/năm | thu ngân sách | 23.5 %/year | growth | actual | 2016/2020 | Bắc Giang",
            ],
        ),
        (
            "Đến năm 2025, phấn đấu 80% số xã đạt chuẩn nông thôn mới, trong đó 40% đạt chuẩn nâng cao, 10% đạt chuẩn kiểu mẫu; ít nhất 5 huyện được công nhận; không còn xã dưới 15 tiêu chí.",
            [
                "80% | số xã đạt chuẩn nông thôn mới | 80 % | share | target | 2025 | Việt Nam",
                "40% | số xã đạt chuẩn nông thôn mới | 40 % | share | target | 2025 | Việt Nam",
                "10% | số xã đạt chuẩn nông thôn mới | 10 % | share | target | 2025 | Việt Nam",
                "ít nhất 5 huyện | huyện được công nhận | 5 count | level | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Tỉnh Đắk Nông xuất khẩu 11 tháng ước 1,1 tỷ USD, đạt 98% kế hoạch năm, tăng 9% so cùng kỳ; nhập khẩu 250 triệu USD, tăng 45%. Trong đó, alumin đạt 420 triệu USD, cà phê nhân 180 triệu USD, hạt tiêu 95 triệu USD.",
            [
                "ước 1,1 tỷ USD | xuất khẩu | 1.1e+09 USD | level | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "98% | xuất khẩu | 98 % | completion/plan | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "tăng 9% | xuất khẩu | 9 % | growth/yoy | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "250 triệu USD | nhập khẩu | 2.5e+08 USD | level | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "tăng 45% | nhập khẩu | 45 % | growth/yoy | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "420 triệu USD | alumin | 4.2e+08 USD | level | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "180 triệu USD | cà phê nhân | 1.8e+08 USD | level | estimate | 2020-M01/2020-M11 | Đắk Nông",
                "95 triệu USD | hạt tiêu | 9.5e+07 USD | level | estimate | 2020-M01/2020-M11 | Đắk Nông",
            ],
        ),
        (
            "Ngành du lịch Ninh Bình phấn đấu năm 2022 đón 3,1 triệu lượt khách, tăng 3 lần so với năm 2021, trong đó khách quốc tế 50.000 lượt; doanh thu 1.700 tỷ đồng, gấp đôi năm trước.",
            [
                "3,1 triệu lượt khách | lượt khách | 3.1e+06 count | level | target | 2022 | Ninh Bình",
                "tăng 3 lần | lượt khách | 3 x | ratio/yoy | target | 2022 | Ninh Bình",
                "50.000 lượt | khách quốc tế | 50000 count | level | target | 2022 | Ninh Bình",
                "1.700 tỷ đồng | doanh thu | 1.7e+12 VND | level | target | 2022 | Ninh Bình",
                "gấp đôi | doanh thu | 2 x | ratio/yoy | target | 2022 | Ninh Bình",
            ],
        ),
        (
            "Kế hoạch đầu tư công trung hạn của tỉnh là 28.500 tỷ đồng, tăng 1,4 lần giai đoạn trước, gồm vốn ngân sách trung ương 9.800 tỷ đồng, vốn địa phương 18.700 tỷ đồng.",
            [
                "28.500 tỷ đồng | đầu tư công trung hạn | 2.85e+13 VND | level | target | - | Việt Nam",
                "tăng 1,4 lần | đầu tư công trung hạn | 1.4 x | ratio/other | target | - | Việt Nam",
                "9.800 tỷ đồng | vốn ngân sách trung ương | 9.8e+12 VND | level | target | - | Việt Nam",
                "18.700 tỷ đồng | vốn địa phương | 1.87e+13 VND | level | target | - | Việt Nam",
            ],
        ),
        (
            "Năm 2021, sản lượng vải thiều của huyện Lục Ngạn ước 125.000 tấn, tăng 25.000 tấn so với năm trước; giá bán bình quân 19.800 đồng/kg; tổng doanh thu từ vải và dịch vụ phụ trợ đạt 4.200 tỷ đồng, tăng 7%.",
            [
                "ước 125.000 tấn | sản lượng vải thiều | 125000 t | level | estimate | 2021 | huyện Lục Ngạn, Bắc Giang",
                "tăng 25.000 tấn | sản lượng vải thiều | 25000 t | change/yoy | estimate | 2021 | huyện Lục Ngạn, Bắc Giang",
                "19.800 đồng/kg | giá bán | 19800 VND/kg | level | estimate | 2021 | huyện Lục Ngạn, Bắc Giang",
                "4.200 tỷ đồng | tổng doanh thu từ vải và dịch vụ phụ trợ | 4.2e+12 VND | level | estimate | 2021 | huyện Lục Ngạn, Bắc Giang",
                "tăng 7% | tổng doanh thu từ vải và dịch vụ phụ trợ | 7 % | growth/yoy | estimate | 2021 | huyện Lục Ngạn, Bắc Giang",
            ],
        ),
        (
            "Lãi suất huy động kỳ hạn 12 tháng phổ biến 5,5 - 6,2%/năm, giảm 0,3 - 0,5 điểm phần trăm so với đầu năm; lãi suất cho vay bình quân giảm 0,8%/năm.",
            [
                "5,5 - 6,2%/năm | Lãi suất huy động kỳ hạn 12 tháng | 5.5..6.2 %/year | level | actual | - | Việt Nam",
                "giảm 0,3 - 0,5 điểm phần trăm | Lãi suất huy động kỳ hạn 12 tháng | -0.5..-0.3 pp | change/other | actual | - | Việt Nam",
                "giảm 0,8%/năm | lãi suất cho vay | -0.8 %/year | change | actual | - | Việt Nam",
            ],
        ),
        (
            "Năm học 2021 - 2022, toàn thành phố có 2.213 trường với 2,05 triệu học sinh, tăng 67.000 em; tỷ lệ trường đạt chuẩn quốc gia là 69,8%; cần tuyển thêm 10.200 giáo viên.",
            [
                "2.213 trường | trường | 2213 count | level | target | 2021/2022 | Việt Nam",
                "2,05 triệu học sinh | học sinh | 2.05e+06 count | level | target | 2021/2022 | Việt Nam",
                "tăng 67.000 em | học sinh | 67000 count | change | target | 2021/2022 | Việt Nam",
                "69,8% | tỷ lệ trường đạt chuẩn quốc gia | 69.8 % | level | target | 2021/2022 | Việt Nam",
                "thêm 10.200 giáo viên | giáo viên | 10200 count | change | target | 2021/2022 | Việt Nam",
            ],
        ),
        (
            "Theo báo cáo của Ngân hàng Nhà nước, đến cuối tháng 6/2021 tín dụng toàn nền kinh tế tăng 5,47% so với cuối năm 2020, cao hơn mức 3,26% cùng kỳ; huy động vốn tăng 3,48%.",
            [
                "tăng 5,47% | tín dụng toàn nền kinh tế | 5.47 % | growth/other | actual | 2021-M06 | Việt Nam",
                "3,26% | tín dụng toàn nền kinh tế | 3.26 % | growth/yoy | actual | 2020-M06 | Việt Nam",
                "tăng 3,48% | huy động vốn | 3.48 % | growth/yoy | actual | 2021-M06 | Việt Nam",
            ],
        ),
        (
            "Giá xăng RON95 hôm nay tăng 410 đồng, lên mức 21.783 đồng/lít; dầu diesel tăng 360 đồng lên 16.537 đồng/lít. Tính từ đầu năm, giá xăng đã tăng 11 lần, với tổng mức tăng gần 5.000 đồng/lít.",
            [
                "tăng 410 đồng | Giá xăng RON95 | 410 VND/l | change | actual | 2021-07-02 | Việt Nam",
                "21.783 đồng/lít | Giá xăng RON95 | 21783 VND/l | level | actual | 2021-07-02 | Việt Nam",
                "tăng 360 đồng | dầu diesel | 360 VND/l | change | actual | 2021-07-02 | Việt Nam",
                "16.537 đồng/lít | dầu diesel | 16537 VND/l | level | actual | 2021-07-02 | Việt Nam",
                "tăng gần 5.000 đồng/lít | giá xăng | 5000 VND/l | change | actual | 2021-M01/2021-M07 | Việt Nam",
            ],
        ),
        (
            "Hết quý II, Công ty Cổ phần Nhựa Bình Minh đạt doanh thu 2.400 tỷ đồng, tăng 15%, song lợi nhuận sau thuế giảm 30% còn 190 tỷ đồng, hoàn thành 36% kế hoạch năm.",
            [
                "2.400 tỷ đồng | doanh thu | 2.4e+12 VND | level | actual | 2021-Q2 | -",
                "tăng 15% | doanh thu | 15 % | growth/yoy | actual | 2021-Q2 | -",
                "giảm 30% | lợi nhuận sau thuế | -30 % | growth/yoy | actual | 2021-Q2 | -",
                "190 tỷ đồng | lợi nhuận sau thuế | 1.9e+11 VND | level | actual | 2021-Q2 | -",
                "36% | lợi nhuận sau thuế | 36 % | completion/plan | actual | 2021-Q2 | -",
            ],
        ),
        (
            "Số ca mắc Covid-19 tại TP HCM hôm qua là 714 ca, giảm 5% so với ngày trước; trong tuần có 4.120 ca, gấp đôi tuần trước đó. Tỷ lệ tử vong 1,2%.",
            [
                "714 ca | Số ca mắc Covid-19 | 714 count | level | actual | 2021-07-01 | Hồ Chí Minh",
                "giảm 5% | Số ca mắc Covid-19 | -5 % | growth/prev | actual | 2021-07-01 | Hồ Chí Minh",
                "4.120 ca | Số ca mắc Covid-19 | 4120 count | level | actual | 2021-07-01 | Hồ Chí Minh",
                "gấp đôi | Số ca mắc Covid-19 | 2 x | ratio/prev | actual | 2021-07-01 | Hồ Chí Minh",
                "1,2% | Tỷ lệ tử vong | 1.2 % | level | actual | 2021-07-01 | Hồ Chí Minh",
            ],
        ),
        (
            "Bộ Y tế cho biết mục tiêu là tiêm cho 70% dân số trong năm 2021; đến nay mới có 3,8% dân số được tiêm ít nhất một mũi.",
            [
                "70% | dân số | 70 % | share | target | 2021 | Việt Nam",
                "3,8% | dân số được tiêm ít nhất một mũi | 3.8 % | share | actual | 2021-M07 | Việt Nam",
            ],
        ),
        (
            "Huyện Mường La có 16/16 xã, thị trấn có đường ô tô đến trung tâm; 98,5% số hộ được sử dụng điện lưới quốc gia; 92% hộ dân nông thôn dùng nước hợp vệ sinh, tăng 4 điểm phần trăm so với năm 2019.",
            [
                "16/16 xã | xã, thị trấn có đường ô tô | 16 count | level | actual | - | huyện Mường La, Sơn La",
                "98,5% | số hộ được sử dụng điện lưới quốc gia | 98.5 % | share | actual | - | huyện Mường La, Sơn La",
                "92% | hộ dân nông thôn dùng nước hợp vệ sinh | 92 % | share | actual | - | huyện Mường La, Sơn La",
                "tăng 4 điểm phần trăm | hộ dân nông thôn dùng nước hợp vệ sinh | 4 pp | change/other | actual | - | huyện Mường La, Sơn La",
            ],
        ),
        (
            "Cử tri bầu 52 đại biểu HĐND tỉnh nhiệm kỳ 2021 - 2026, tỷ lệ cử tri đi bầu đạt 99,92%; 15 đại biểu là nữ, chiếm 28,8%; 8 đại biểu là người dân tộc thiểu số, chiếm 15,4%.",
            [
                "52 đại biểu HĐND tỉnh nhiệm kỳ | đại biểu HĐND tỉnh nhiệm kỳ | 52 count | level | actual | - | Việt Nam",
                "99,92% | tỷ lệ cử tri đi bầu | 99.92 % | level | actual | - | Việt Nam",
                "15 đại biểu | đại biểu là nữ | 15 count | level | actual | - | Việt Nam",
                "chiếm 28,8% | đại biểu là nữ | 28.8 % | share | actual | - | Việt Nam",
                "8 đại biểu | đại biểu là người dân tộc thiểu số | 8 count | level | actual | - | Việt Nam",
                "chiếm 15,4% | đại biểu là người dân tộc thiểu số | 15.4 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Đảng bộ tỉnh có 1.024 tổ chức cơ sở đảng với 78.500 đảng viên; năm 2020 kết nạp 2.350 đảng viên mới, đạt 117% chỉ tiêu; 86% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên.",
            [
                "1.024 tổ chức cơ sở đảng | tổ chức cơ sở đảng | 1024 count | level | actual | - | Việt Nam",
                "78.500 đảng viên | đảng viên | 78500 count | level | actual | - | Việt Nam",
                "2.350 đảng viên mới | đảng viên mới | 2350 count | level | actual | 2020 | Việt Nam",
                "117% | đảng viên mới | 117 % | completion/plan | actual | 2020 | Việt Nam",
                "86% | tổ chức đảng hoàn thành tốt nhiệm vụ | 86 % | share | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Tổng đàn trâu bò 182.000 con, giảm 1,2%; đàn lợn 410.000 con, tăng 18% so với cùng kỳ; sản lượng thịt hơi xuất chuồng 45.200 tấn, tăng 6,3%.",
            [
                "182.000 con | Tổng đàn trâu bò | 182000 count | level | actual | - | Việt Nam",
                "giảm 1,2% | Tổng đàn trâu bò | -1.2 % | growth | actual | - | Việt Nam",
                "410.000 con | đàn lợn | 410000 count | level | actual | - | Việt Nam",
                "tăng 18% | đàn lợn | 18 % | growth/yoy | actual | - | Việt Nam",
                "45.200 tấn | sản lượng thịt hơi xuất chuồng | 45200 t | level | actual | - | Việt Nam",
                "tăng 6,3% | sản lượng thịt hơi xuất chuồng | 6.3 % | growth/yoy | actual | - | Việt Nam",
            ],
        ),
        (
            "Trong tháng 8, cả nước có 5.761 doanh nghiệp thành lập mới với số vốn đăng ký 68.300 tỷ đồng, giảm 34% về số doanh nghiệp và giảm 46,8% về vốn so với tháng trước.",
            [
                "5.761 doanh nghiệp | doanh nghiệp thành lập mới | 5761 count | level | actual | 2020-M08 | Việt Nam",
                "68.300 tỷ đồng | số vốn đăng ký | 6.83e+13 VND | level | actual | 2020-M08 | Việt Nam",
                "giảm 34% | doanh nghiệp thành lập mới | -34 % | growth/prev | actual | 2020-M08 | Việt Nam",
                "giảm 46,8% | số vốn đăng ký | -46.8 % | growth/prev | actual | 2020-M08 | Việt Nam",
            ],
        ),
        (
            "Diện tích rừng trồng mới tập trung ước đạt 9.500 ha, bằng 105,6% kế hoạch; sản lượng gỗ khai thác 620.000 m3; tỷ lệ che phủ rừng duy trì ở mức 58,4%.",
            [
                "ước đạt 9.500 ha | Diện tích rừng trồng mới tập trung | 9500 ha | level | estimate | - | Việt Nam",
                "105,6% | Diện tích rừng trồng mới tập trung | 105.6 % | completion/plan | estimate | - | Việt Nam",
                "620.000 m3 | sản lượng gỗ khai thác | 620000 m3 | level | estimate | - | Việt Nam",
                "58,4% | tỷ lệ che phủ rừng | 58.4 % | level | estimate | - | Việt Nam",
            ],
        ),
        (
            "Sáng 28/6, UBND tỉnh Hà Nam họp báo về tình hình kinh tế - xã hội 6 tháng đầu năm. Theo đó, GRDP ước tăng 8,9%, cao hơn bình quân cả nước (5,64%). Sản xuất công nghiệp là điểm sáng với mức tăng 13,6%.\nThu ngân sách đạt 5.900 tỷ đồng, bằng 62% dự toán. Chi ngân sách 5.100 tỷ đồng. Xuất khẩu đạt 1,9 tỷ USD, tăng 31%.\nSáu tháng cuối năm, tỉnh phấn đấu GRDP tăng 9,5%, thu ngân sách 4.800 tỷ đồng. Cả năm tăng trưởng trên 9%.",
            [
                "tăng 8,9% | GRDP | 8.9 % | growth/yoy | estimate | 2021-H1 | Hà Nam",
                "5,64% | GRDP | 5.64 % | growth | estimate | 2021-H1 | Việt Nam",
                "tăng 13,6% | Sản xuất công nghiệp | 13.6 % | growth/yoy | actual | 2021-H1 | Hà Nam",
                "5.900 tỷ đồng | Thu ngân sách | 5.9e+12 VND | level | actual | 2021-H1 | Hà Nam",
                "62% | Thu ngân sách | 62 % | completion/plan | actual | 2021-H1 | Hà Nam",
                "5.100 tỷ đồng | Chi ngân sách | 5.1e+12 VND | level | actual | 2021-H1 | Hà Nam",
                "1,9 tỷ USD | Xuất khẩu | 1.9e+09 USD | level | actual | 2021-H1 | Hà Nam",
                "tăng 31% | Xuất khẩu | 31 % | growth/yoy | actual | 2021-H1 | Hà Nam",
                "tăng 9,5% | GRDP | 9.5 % | growth | target | 2021-H2 | Hà Nam",
                "4.800 tỷ đồng | thu ngân sách | 4.8e+12 VND | level | target | 2021-H2 | Hà Nam",
                "tăng trưởng trên 9% | tăng trưởng | 9 % | growth | target | 2021 | Hà Nam",
            ],
        ),
        (
            "Năm 2020, toàn tỉnh Sóc Trăng có 15.000 lao động được giải quyết việc làm mới. Thu nhập bình quân đầu người đạt 45,5 triệu đồng. Tỷ lệ hộ nghèo toàn tỉnh còn 2,66%, riêng hộ Khmer còn 3,8%.\nTheo kế hoạch năm 2021, tỉnh sẽ giải quyết việc làm cho 28.000 lao động; giảm tỷ lệ hộ nghèo 1,5%, hộ nghèo Khmer giảm 2%; 94% dân số tham gia bảo hiểm y tế.",
            [
                "15.000 lao động | lao động được giải quyết việc làm mới | 15000 count | level | actual | 2020 | Sóc Trăng",
                "45,5 triệu đồng | Thu nhập bình quân đầu người | 4.55e+07 VND/person | level | actual | 2020 | Sóc Trăng",
                "2,66% | Tỷ lệ hộ nghèo | 2.66 % | level | actual | 2020 | Sóc Trăng",
                "3,8% | Tỷ lệ hộ nghèo | 3.8 % | level | actual | 2020 | Sóc Trăng",
                "28.000 lao động | giải quyết việc làm | 28000 count | level | target | 2021 | Sóc Trăng",
                "1,5% | tỷ lệ hộ nghèo | -1.5 pp | change | target | 2021 | Sóc Trăng",
                "giảm 2% | hộ nghèo Khmer | -2 % | growth | target | 2021 | Sóc Trăng",
                "94% | dân số tham gia bảo hiểm y tế | 94 % | share | target | 2021 | Sóc Trăng",
            ],
        ),
        (
            "Ông Trần Văn Hòa, Giám đốc Sở Công Thương Tiền Giang, nói: Từ đầu năm đến nay, kim ngạch xuất khẩu của tỉnh ước đạt 1,5 tỷ USD, tăng 12%. Trong đó thủy sản 160 triệu USD, gạo 60 triệu USD, hàng dệt may 250 triệu USD. Nếu dịch được kiểm soát, cả năm có thể đạt 3,2 tỷ USD, vượt kế hoạch 5%.",
            [
                "ước đạt 1,5 tỷ USD | kim ngạch xuất khẩu | 1.5e+09 USD | level | estimate | 2021-M01/2021-M07 | Tiền Giang",
                "tăng 12% | kim ngạch xuất khẩu | 12 % | growth/yoy | estimate | 2021-M01/2021-M07 | Tiền Giang",
                "160 triệu USD | thủy sản | 1.6e+08 USD | level | estimate | 2021-M01/2021-M07 | Tiền Giang",
                "60 triệu USD | gạo | 6e+07 USD | level | estimate | 2021-M01/2021-M07 | Tiền Giang",
                "250 triệu USD | hàng dệt may | 2.5e+08 USD | level | estimate | 2021-M01/2021-M07 | Tiền Giang",
                "3,2 tỷ USD | kim ngạch xuất khẩu | 3.2e+09 USD | level | forecast | 2021 | Tiền Giang",
                "5% | kim ngạch xuất khẩu | 5 % | growth/plan | forecast | 2021 | Tiền Giang",
            ],
        ),
        (
            "Tập đoàn Điện lực cho biết sản lượng điện thương phẩm tháng 6 là 19,8 tỷ kWh, tăng 12,6% so với tháng 5. Công suất cực đại ngày 21/6 đạt 41.558 MW, cao hơn 3.249 MW so với năm 2020. Lũy kế 6 tháng, điện sản xuất và nhập khẩu đạt 128,5 tỷ kWh, tăng 7,4%, trong đó thủy điện 31,1 tỷ kWh, chiếm 24,2%; nhiệt điện than chiếm 52,6%.",
            [
                "19,8 tỷ kWh | sản lượng điện thương phẩm | 1.98e+10 kWh | level | actual | 2021-M06 | -",
                "tăng 12,6% | sản lượng điện thương phẩm | 12.6 % | growth/prev | actual | 2021-M06 | -",
                "41.558 MW | Công suất cực đại | 41558 MW | level | actual | 2021-06-21 | Việt Nam",
                "cao hơn 3.249 MW | Công suất cực đại | 3249 MW | change/yoy | actual | 2021-06-21 | Việt Nam",
                "128,5 tỷ kWh | điện sản xuất và nhập khẩu | 1.285e+11 kWh | level | actual | 2021-H1 | Việt Nam",
                "tăng 7,4% | điện sản xuất và nhập khẩu | 7.4 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "31,1 tỷ kWh | thủy điện | 3.11e+10 kWh | level | actual | 2021-H1 | Việt Nam",
                "chiếm 24,2% | thủy điện | 24.2 % | share | actual | 2021-H1 | Việt Nam",
                "chiếm 52,6% | nhiệt điện than | 52.6 % | share | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Vụ đông xuân năm nay, huyện Tháp Mười xuống giống 37.000 ha lúa, năng suất bình quân 7,1 tấn/ha, cao hơn vụ trước 0,2 tấn/ha. Giá lúa tươi 6.200 - 6.700 đồng/kg. Sau khi trừ chi phí, nông dân lãi 25 triệu đồng/ha, tăng 5 triệu đồng.",
            [
                "37.000 ha | lúa | 37000 ha | level | actual | 2021 | huyện Tháp Mười, Đồng Tháp",
                "7,1 tấn/ha | năng suất | 7.1 t/ha | level | actual | 2021 | huyện Tháp Mười, Đồng Tháp",
                "0,2 tấn/ha | năng suất | 0.2 t/ha | change/other | actual | 2021 | huyện Tháp Mười, Đồng Tháp",
                "6.200 - 6.700 đồng/kg | Giá lúa tươi | 6200..6700 VND/kg | level | actual | 2021 | huyện Tháp Mười, Đồng Tháp",
                "25 triệu đồng/ha | lãi | 2.5e+07 VND/ha | level | actual | 2021 | huyện Tháp Mười, Đồng Tháp",
                "tăng 5 triệu đồng | lãi | 5e+06 VND/ha | change | actual | 2021 | huyện Tháp Mười, Đồng Tháp",
            ],
        ),
        (
            "Thành phố Vinh đặt mục tiêu tốc độ tăng giá trị sản xuất đạt 9 - 10%. Thu ngân sách phấn đấu đạt 2.600 tỷ đồng, tăng 12% so với ước thực hiện năm 2021. Kết quả này sẽ đưa thu nhập bình quân lên 110 triệu đồng/người.",
            [
                "9 - 10% | tốc độ tăng giá trị sản xuất | 9..10 % | growth | target | - | thành phố Vinh, Nghệ An",
                "2.600 tỷ đồng | Thu ngân sách | 2.6e+12 VND | level | target | - | thành phố Vinh, Nghệ An",
                "tăng 12% | Thu ngân sách | 12 % | growth/other | target | - | thành phố Vinh, Nghệ An",
                "110 triệu đồng/người | thu nhập | 1.1e+08 VND/person | level | target | - | thành phố Vinh, Nghệ An",
            ],
        ),
        (
            "Tỉnh ủy Vĩnh Phúc vừa ban hành nghị quyết về phát triển công nghiệp, đặt mục tiêu đến năm 2025 giá trị sản xuất công nghiệp tăng bình quân 9 - 9,5%/năm, tỷ trọng công nghiệp trong GRDP đạt trên 50%, thu hút 150 - 200 dự án với tổng vốn 2 - 2,5 tỷ USD; giai đoạn 2026 - 2030 tăng 8 - 8,5%/năm.",
            [
                "tăng bình quân 9 - 9,5%/năm | giá trị sản xuất công nghiệp | 9..9.5 %/year | growth | target | 2025 | Vĩnh Phúc",
                "trên 50% | tỷ trọng công nghiệp trong GRDP | 50 % | share | target | 2025 | Vĩnh Phúc",
                "150 - 200 dự án | dự án | 150..200 count | level | target | 2025 | Vĩnh Phúc",
                "2 - 2,5 tỷ USD | tổng vốn | 2e+09..2.5e+09 USD | level | target | 2025 | Vĩnh Phúc",
                "tăng 8 - 8,5%/năm | giá trị sản xuất công nghiệp | 8..8.5 %/year | growth | target | 2026/2030 | Vĩnh Phúc",
            ],
        ),
        (
            "Theo Đề án, đến năm 2025 có 70% hồ sơ công việc cấp tỉnh, 60% cấp huyện và 50% cấp xã được xử lý trên môi trường mạng; 100% cán bộ được tập huấn; kinh tế số chiếm 20% GRDP, tỷ trọng trong từng ngành tối thiểu 10%.",
            [
                "70% | hồ sơ công việc cấp tỉnh | 70 % | share | target | 2025 | Việt Nam",
                "60% | cấp huyện | 60 % | share | target | 2025 | Việt Nam",
                "50% | cấp xã được xử lý trên môi trường mạng | 50 % | share | target | 2025 | Việt Nam",
                "100% | cán bộ được tập huấn | 100 % | share | target | 2025 | Việt Nam",
                "chiếm 20% | kinh tế số | 20 % | share | target | 2025 | Việt Nam",
                "tối thiểu 10% | tỷ trọng trong từng ngành | 10 % | share | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Ban Thường vụ Tỉnh ủy giao chỉ tiêu thu ngân sách năm 2022 cho thành phố Bắc Giang 2.150 tỷ đồng, huyện Việt Yên 1.680 tỷ đồng, huyện Lạng Giang 890 tỷ đồng.",
            [
                "2.150 tỷ đồng | thu ngân sách | 2.15e+12 VND | level | target | 2022 | thành phố Bắc Giang, Bắc Giang",
                "1.680 tỷ đồng | thu ngân sách | 1.68e+12 VND | level | target | 2022 | huyện Việt Yên, Bắc Giang",
                "890 tỷ đồng | thu ngân sách | 8.9e+11 VND | level | target | 2022 | huyện Lạng Giang, Bắc Giang",
            ],
        ),
        (
            "Trong nhiệm kỳ 2015 - 2020, huyện Quỳnh Lưu thu hút 85 dự án với tổng vốn đăng ký 9.800 tỷ đồng; tốc độ tăng trưởng bình quân 10,2%, vượt mục tiêu đại hội (9,5 - 10%); thu nhập bình quân tăng từ 26 triệu đồng lên 47 triệu đồng.",
            [
                "85 dự án | dự án | 85 count | level | actual | 2015/2020 | huyện Quỳnh Lưu, Nghệ An",
                "9.800 tỷ đồng | tổng vốn đăng ký | 9.8e+12 VND | level | actual | 2015/2020 | huyện Quỳnh Lưu, Nghệ An",
                "tăng trưởng bình quân 10,2% | tốc độ tăng trưởng | 10.2 % | growth | actual | 2015/2020 | huyện Quỳnh Lưu, Nghệ An",
                "9,5 - 10% | tốc độ tăng trưởng | 9.5..10 % | growth | target | 2015/2020 | huyện Quỳnh Lưu, Nghệ An",
                "tăng từ 26 triệu đồng | thu nhập | 2.6e+07 VND | level | actual | - | huyện Quỳnh Lưu, Nghệ An",
                "47 triệu đồng | thu nhập | 4.7e+07 VND | level | actual | 2015/2020 | huyện Quỳnh Lưu, Nghệ An",
            ],
        ),
        (
            "Tính đến tháng 6/2021, dân số tỉnh Bình Phước là 1,01 triệu người, trong đó dân tộc thiểu số chiếm 19,6%; lực lượng lao động 590.000 người, tỷ lệ thất nghiệp 2,1%.",
            [
                "1,01 triệu người | dân số | 1.01e+06 count | level | actual | 2021-M06 | Bình Phước",
                "chiếm 19,6% | dân tộc thiểu số | 19.6 % | share | actual | 2021-M06 | Bình Phước",
                "590.000 người | lực lượng lao động | 590000 count | level | actual | 2021-M06 | Bình Phước",
                "2,1% | tỷ lệ thất nghiệp | 2.1 % | level | actual | 2021-M06 | Bình Phước",
            ],
        ),
        (
            "Mặc dù dịch bệnh, kim ngạch xuất khẩu dệt may 8 tháng của Nam Định vẫn tăng 11,2%, đạt 780 triệu USD; da giày giảm 4,5%, còn 310 triệu USD.",
            [
                "tăng 11,2% | kim ngạch xuất khẩu dệt may | 11.2 % | growth/yoy | actual | 2020-M01/2020-M08 | Nam Định",
                "780 triệu USD | kim ngạch xuất khẩu dệt may | 7.8e+08 USD | level | actual | 2020-M01/2020-M08 | Nam Định",
                "giảm 4,5% | da giày | -4.5 % | growth/yoy | actual | 2020-M01/2020-M08 | Nam Định",
                "310 triệu USD | da giày | 3.1e+08 USD | level | actual | 2020-M01/2020-M08 | Nam Định",
            ],
        ),
        (
            "Năm ngoái, thu nhập bình quân của người trồng dưa lưới ở xã Hòa Phú đạt 350 triệu đồng/ha, cao gấp 3 lần trồng lúa. Hiện xã có 12 ha nhà màng, dự kiến năm 2022 tăng lên 20 ha.",
            [
                "350 triệu đồng/ha | thu nhập bình quân của người trồng dưa lưới | 3.5e+08 VND/ha | level | actual | 2020 | xã Hòa Phú",
                "gấp 3 lần | thu nhập bình quân của người trồng dưa lưới | 3 x | ratio/other | actual | 2020 | xã Hòa Phú",
                "12 ha | nhà màng | 12 ha | level | actual | 2021-M07 | Việt Nam",
                "tăng lên 20 ha | nhà màng | 20 ha | level | forecast | 2022 | Việt Nam",
            ],
        ),
        (
            "Đến ngày 15/6, toàn tỉnh An Giang đã thu hoạch 218.000 ha lúa hè thu, đạt 95% diện tích xuống giống, năng suất ước 5,9 tấn/ha; còn lại 11.000 ha sẽ thu hoạch dứt điểm trong tháng 6.",
            [
                "218.000 ha | lúa hè thu | 218000 ha | level | actual | 2021-06-15 | An Giang",
                "95% | lúa hè thu | 95 % | share | actual | 2021-06-15 | An Giang",
                "ước 5,9 tấn/ha | năng suất | 5.9 t/ha | level | estimate | 2021-06-15 | An Giang",
                "11.000 ha | lúa hè thu | 11000 ha | level | estimate | 2021-M06 | An Giang",
            ],
        ),
        (
            "Chương trình OCOP của tỉnh Quảng Nam có 208 sản phẩm được xếp hạng, gồm 30 sản phẩm 4 sao, 178 sản phẩm 3 sao; phấn đấu năm 2022 có thêm 60 sản phẩm.",
            [
                "208 sản phẩm | sản phẩm được xếp hạng | 208 count | level | actual | - | Quảng Nam",
                "30 sản phẩm | sản phẩm | 30 count | level | actual | - | Quảng Nam",
                "178 sản phẩm | sản phẩm | 178 count | level | actual | - | Quảng Nam",
                "có thêm 60 sản phẩm | sản phẩm | 60 count | change | target | 2022 | Quảng Nam",
            ],
        ),
        (
            "Chỉ số PCI năm 2020 của Đồng Tháp đạt 72,81 điểm, tăng 0,71 điểm, xếp thứ 2 cả nước. Chỉ số PAPI đạt 44,8 điểm.",
            [
                "72,81 điểm | Chỉ số PCI | 72.81 point | level | actual | 2020 | Đồng Tháp",
                "tăng 0,71 điểm | Chỉ số PCI | 0.71 point | change/prev | actual | 2020 | Đồng Tháp",
                "44,8 điểm | Chỉ số PAPI | 44.8 point | level | actual | 2020 | Đồng Tháp",
            ],
        ),
        (
            "Lượng khách quốc tế đến Khánh Hòa quý I chỉ đạt 35.000 lượt, giảm 95,6%; công suất phòng bình quân 18%; doanh thu lưu trú giảm hai phần ba.",
            [
                "35.000 lượt | Lượng khách quốc tế | 35000 count | level | actual | 2021-Q1 | Khánh Hòa",
                "giảm 95,6% | Lượng khách quốc tế | -95.6 % | growth/yoy | actual | 2021-Q1 | Khánh Hòa",
                "18% | công suất phòng | 18 % | level | actual | 2021-Q1 | Khánh Hòa",
                "giảm hai phần ba | doanh thu lưu trú | -66.6667 % | growth/yoy | actual | 2021-Q1 | Khánh Hòa",
            ],
        ),
        (
            "Mỗi năm, thành phố Đà Lạt cung cấp ra thị trường 2,5 tỷ cành hoa, trong đó xuất khẩu 10%; diện tích nhà kính 2.500 ha, chiếm hơn một nửa diện tích canh tác.",
            [
                "2,5 tỷ cành hoa | cành hoa | 2.5e+09 count/year | level | actual | - | thành phố Đà Lạt, Lâm Đồng",
                "10% | xuất khẩu | 10 % | share | actual | - | thành phố Đà Lạt, Lâm Đồng",
                "2.500 ha | diện tích nhà kính | 2500 ha | level | actual | - | thành phố Đà Lạt, Lâm Đồng",
                "chiếm hơn một nửa | diện tích nhà kính | 50 % | share | actual | - | thành phố Đà Lạt, Lâm Đồng",
            ],
        ),
        (
            "Đến nay 11/13 huyện, thị xã của tỉnh Hà Tĩnh hoàn thành nhiệm vụ xây dựng nông thôn mới; còn 2 huyện phấn đấu hoàn thành trong năm 2022.",
            [
                "11/13 huyện | huyện, thị xã của tỉnh Hà Tĩnh hoàn | 11 count | level | actual | 2021-M07 | Hà Tĩnh",
                "2 huyện phấn đấu hoàn thành | huyện phấn đấu hoàn thành | 2 count | level | target | 2022 | Hà Tĩnh",
            ],
        ),
        (
            "Chính phủ dự kiến tăng trưởng GDP năm 2022 khoảng 6 - 6,5%, lạm phát khoảng 4%, GDP bình quân đầu người 3.900 USD, tỷ trọng công nghiệp chế biến, chế tạo 25,5 - 25,8%, tốc độ tăng năng suất lao động 5,5%.",
            [
                "khoảng 6 - 6,5% | tăng trưởng GDP | 6..6.5 % | growth | forecast | 2022 | Việt Nam",
                "khoảng 4% | lạm phát | 4 % | growth | forecast | 2022 | Việt Nam",
                "3.900 USD | GDP bình quân đầu người | 3900 USD/person | level | forecast | 2022 | Việt Nam",
                "25,5 - 25,8% | tỷ trọng công nghiệp chế biến, chế tạo | 25.5..25.8 % | share | forecast | 2022 | Việt Nam",
                "5,5% | tốc độ tăng năng suất lao động | 5.5 % | growth | forecast | 2022 | Việt Nam",
            ],
        ),
        (
            "Tại tỉnh Kon Tum, diện tích sâm Ngọc Linh 1.240 ha, mục tiêu đến năm 2025 đạt 4.500 ha, năm 2030 đạt 10.000 ha.",
            [
                "1.240 ha | diện tích sâm Ngọc Linh | 1240 ha | level | actual | - | Kon Tum",
                "4.500 ha | diện tích sâm Ngọc Linh | 4500 ha | level | target | 2025 | Kon Tum",
                "10.000 ha | diện tích sâm Ngọc Linh | 10000 ha | level | target | 2030 | Kon Tum",
            ],
        ),
        (
            "Quỹ vì người nghèo các cấp vận động được 45 tỷ đồng, vượt 50% chỉ tiêu; hỗ trợ xây mới 1.150 căn nhà, trị giá 57,5 tỷ đồng.",
            [
                "45 tỷ đồng | vận động | 4.5e+10 VND | level | actual | - | Việt Nam",
                "vượt 50% | vận động | 50 % | growth/plan | actual | - | Việt Nam",
                "1.150 căn nhà | căn nhà | 1150 count | level | actual | - | Việt Nam",
                "57,5 tỷ đồng | căn nhà | 5.75e+10 VND | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Hà Nội có 382/382 xã đạt chuẩn nông thôn mới, sớm 1 năm so với mục tiêu; thu nhập bình quân khu vực nông thôn 55 triệu đồng/người/năm, cao gấp 1,3 lần so với năm 2015; tỷ lệ hộ nghèo theo chuẩn thành phố còn 0,21%.",
            [
                "382/382 xã | xã đạt chuẩn nông thôn mới | 382 count | level | actual | - | Hà Nội",
                "55 triệu đồng/người/năm | thu nhập bình quân khu vực nông thôn | 5.5e+07 VND/person/year | level | actual | - | Hà Nội",
                "gấp 1,3 lần | thu nhập bình quân khu vực nông thôn | 1.3 x | ratio/other | actual | - | Hà Nội",
                "0,21% | tỷ lệ hộ nghèo theo chuẩn | 0.21 % | level | actual | - | Hà Nội",
            ],
        ),
        (
            "Nếu tính cả khu vực phi chính thức, tỷ lệ lao động thiếu việc làm là 2,6%. Tăng trưởng xuất khẩu bình quân giai đoạn 2021 - 2030 phấn đấu đạt 6 - 7%/năm, trong đó 2021 - 2025 là 8 - 9%/năm.",
            [
                "2,6% | tỷ lệ lao động thiếu việc làm | 2.6 % | level | actual | - | Việt Nam",
                "6 - 7%/năm | Tăng trưởng xuất khẩu | 6..7 %/year | growth | target | 2021/2030 | Việt Nam",
                "8 - 9%/năm | Tăng trưởng xuất khẩu | 8..9 %/year | growth | target | 2021/2025 | Việt Nam",
            ],
        ),
        (
            "Giá trị sản xuất ngành nông, lâm, thủy sản (giá SS 2010) ước 6.450 tỷ đồng, đạt 71% KH, tăng 4,2% so CK; trong đó trồng trọt 3.900 tỷ đồng, tăng 3,1%; chăn nuôi 1.980 tỷ đồng, tăng 6,4%.",
            [
                "ước 6.450 tỷ đồng | Giá trị sản xuất ngành nông, lâm, thủy sản | 6.45e+12 VND | level | estimate | - | Việt Nam",
                "71% | Giá trị sản xuất ngành nông, lâm, thủy sản | 71 % | completion/plan | estimate | - | Việt Nam",
                "tăng 4,2% | Giá trị sản xuất ngành nông, lâm, thủy sản | 4.2 % | growth/yoy | estimate | - | Việt Nam",
                "3.900 tỷ đồng | trồng trọt | 3.9e+12 VND | level | estimate | - | Việt Nam",
                "tăng 3,1% | trồng trọt | 3.1 % | growth/yoy | estimate | - | Việt Nam",
                "1.980 tỷ đồng | chăn nuôi | 1.98e+12 VND | level | estimate | - | Việt Nam",
                "tăng 6,4% | chăn nuôi | 6.4 % | growth/yoy | estimate | - | Việt Nam",
            ],
        ),
        (
            "Thu NSNN trên địa bàn huyện đạt 412/380 tỷ đồng, bằng 108,4% dự toán tỉnh giao, 105% dự toán HĐND huyện giao, tăng 9,7% so với cùng kỳ.",
            [
                "412/380 tỷ đồng | Thu NSNN | 4.12e+11 VND | level | actual | - | Việt Nam",
                "108,4% | Thu NSNN | 108.4 % | completion/plan | actual | - | Việt Nam",
                "105% | Thu NSNN | 105 % | completion/plan | actual | - | Việt Nam",
                "tăng 9,7% | Thu NSNN | 9.7 % | growth/yoy | actual | - | Việt Nam",
            ],
        ),
        (
            "Tỷ lệ hộ nghèo đa chiều giảm từ 9,1% (đầu năm 2016) xuống còn 2,3% (cuối năm 2020), bình quân giảm 1,36%/năm; thu nhập bình quân đầu người tăng 1,9 lần, từ 24 lên 45,6 triệu đồng.",
            [
                "giảm từ 9,1% | Tỷ lệ hộ nghèo đa chiều | 9.1 % | level | actual | 2016 | Việt Nam",
                "2,3% | Tỷ lệ hộ nghèo đa chiều | 2.3 % | level | actual | 2020 | Việt Nam",
                "giảm 1,36%/năm | Tỷ lệ hộ nghèo đa chiều | -1.36 %/year | change | actual | 2020 | Việt Nam",
                "tăng 1,9 lần | thu nhập bình quân đầu người | 1.9 x | ratio | actual | 2020 | Việt Nam",
                "từ 24 | thu nhập bình quân đầu người | 2.4e+07 VND/person | level | actual | 2016 | Việt Nam",
                "45,6 triệu đồng | thu nhập bình quân đầu người | 4.56e+07 VND/person | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Kế hoạch năm 2022: (1) GRDP tăng 7,5% trở lên; (2) GRDP bình quân đầu người 62 triệu đồng; (3) tổng vốn đầu tư toàn xã hội 36.000 tỷ đồng, chiếm 40% GRDP; (4) thu ngân sách 8.900 tỷ đồng; (5) tỷ lệ hộ nghèo giảm 1 - 1,2%.",
            [
                "tăng 7,5% trở lên | GRDP | 7.5 % | growth | target | 2022 | Việt Nam",
                "62 triệu đồng | GRDP bình quân đầu người | 6.2e+07 VND/person | level | target | 2022 | Việt Nam",
                "36.000 tỷ đồng | tổng vốn đầu tư toàn xã hội | 3.6e+13 VND | level | target | 2022 | Việt Nam",
                "chiếm 40% | tổng vốn đầu tư toàn xã hội | 40 % | share | target | 2022 | Việt Nam",
                "8.900 tỷ đồng | thu ngân sách | 8.9e+12 VND | level | target | 2022 | Việt Nam",
                "giảm 1 - 1,2% | tỷ lệ hộ nghèo | -1.2..-1 pp | change | target | 2022 | Việt Nam",
            ],
        ),
        (
            "- Tốc độ tăng trưởng kinh tế (GRDP): 8,5 - 9%/năm.\n- Thu nhập bình quân đầu người: 75 triệu đồng.\n- Tỷ lệ che phủ rừng: 60%.\n- Giảm tỷ lệ hộ nghèo: 2%/năm.",
            [
                "8,5 - 9%/năm | Tốc độ tăng trưởng kinh tế (GRDP) | 8.5..9 %/year | growth | actual | - | Việt Nam",
                "75 triệu đồng | Thu nhập bình quân đầu người | 7.5e+07 VND/person | level | actual | - | Việt Nam",
                "60% | Tỷ lệ che phủ rừng | 60 % | level | actual | - | Việt Nam",
                "2%/năm | tỷ lệ hộ nghèo | -2 %/year | change | actual | - | Việt Nam",
            ],
        ),
        (
            "GRDP 9 tháng tăng 6,72% (cùng kỳ tăng 2,05%), trong đó quý I tăng 5,4%, quý II tăng 8,1%, quý III tăng 6,5%.",
            [
                "tăng 6,72% | GRDP | 6.72 % | growth/yoy | actual | 2020-M01/2020-M09 | Việt Nam",
                "tăng 2,05% | GRDP | 2.05 % | growth/yoy | actual | 2019-M01/2019-M09 | Việt Nam",
                "tăng 5,4% | GRDP | 5.4 % | growth/yoy | actual | 2021-Q1 | Việt Nam",
                "tăng 8,1% | GRDP | 8.1 % | growth/yoy | actual | 2021-Q2 | Việt Nam",
                "tăng 6,5% | GRDP | 6.5 % | growth/yoy | actual | 2021-Q3 | Việt Nam",
            ],
        ),
        (
            "So với cùng kỳ năm 2020, số vụ cháy giảm 18%, số người chết giảm 3 người, thiệt hại tài sản giảm 12,5 tỷ đồng (-31%).",
            [
                "giảm 18% | số vụ cháy | -18 % | growth/yoy | actual | - | Việt Nam",
                "giảm 3 người | số người chết | -3 count | change/yoy | actual | - | Việt Nam",
                "giảm 12,5 tỷ đồng | thiệt hại tài sản | -1.25e+10 VND | change/yoy | actual | - | Việt Nam",
                "-31% | thiệt hại tài sản | -31 % | growth/yoy | actual | - | Việt Nam",
            ],
        ),
        (
            "Huyện đặt chỉ tiêu kết nạp từ 130 đảng viên mới trở lên; trên 90% chi bộ hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc.",
            [
                "từ 130 đảng viên mới trở lên | đảng viên mới | 130 count | level | target | - | Việt Nam",
                "trên 90% | chi bộ hoàn thành tốt nhiệm vụ | 90 % | share | target | - | Việt Nam",
                "20% | chi bộ hoàn thành tốt nhiệm vụ | 20 % | share | target | - | Việt Nam",
            ],
        ),
        (
            "Thành phố Thủ Dầu Một phấn đấu tổng mức bán lẻ hàng hóa tăng 18 - 19%, kim ngạch xuất khẩu tăng từ 11% - 12%, tỷ lệ đô thị hóa 100%, thu ngân sách không dưới 4.200 tỷ đồng.",
            [
                "tăng 18 - 19% | tổng mức bán lẻ hàng hóa | 18..19 % | growth | target | - | thành phố Thủ Dầu Một, Bình Dương",
                "tăng từ 11% - 12% | kim ngạch xuất khẩu | 11..12 % | growth | target | - | thành phố Thủ Dầu Một, Bình Dương",
                "100% | tỷ lệ đô thị hóa | 100 % | level | target | - | thành phố Thủ Dầu Một, Bình Dương",
                "không dưới 4.200 tỷ đồng | thu ngân sách | 4.2e+12 VND | level | target | - | thành phố Thủ Dầu Một, Bình Dương",
            ],
        ),
        (
            "Doanh nghiệp tư nhân đóng góp khoảng 42% GDP, 30% thu ngân sách và thu hút 85% lực lượng lao động cả nước.",
            [
                "khoảng 42% | Doanh nghiệp tư nhân | 42 % | share | actual | - | Việt Nam",
                "30% | Doanh nghiệp tư nhân | 30 % | share | actual | - | Việt Nam",
                "85% | lực lượng lao động cả nước | 85 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Năm 2021 có 10 chỉ tiêu đạt và vượt, 5 chỉ tiêu không đạt; tăng trưởng âm 1,2%, là mức thấp nhất trong 10 năm.",
            [
                "10 chỉ tiêu | chỉ tiêu đạt và vượt | 10 count | level | actual | 2021 | Việt Nam",
                "5 chỉ tiêu | chỉ tiêu | 5 count | level | actual | 2021 | Việt Nam",
                "âm 1,2% | tăng trưởng | -1.2 % | growth | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Quý IV, xuất khẩu cá tra dự kiến đạt 420 triệu USD, nâng tổng kim ngạch cả năm lên 1,5 tỷ USD, tương đương năm 2020.",
            [
                "420 triệu USD | xuất khẩu cá tra | 4.2e+08 USD | level | forecast | 2021-Q4 | Việt Nam",
                "1,5 tỷ USD | tổng kim ngạch | 1.5e+09 USD | level | forecast | 2021 | Việt Nam",
            ],
        ),
        (
            "Tại hội nghị tổng kết năm 2020, Chủ tịch UBND huyện Tam Nông Nguyễn Văn An cho biết, tổng giá trị sản xuất đạt 12.450 tỷ đồng (theo giá hiện hành), tăng 7,8%; thu ngân sách 185 tỷ đồng, vượt 23% so với dự toán; toàn huyện có 11/11 xã đạt chuẩn nông thôn mới.\nNăm 2021, huyện phấn đấu tốc độ tăng trưởng 8%, thu nhập bình quân đầu người 58 triệu đồng/năm, giảm hộ nghèo còn 1,5%.",
            [
                "12.450 tỷ đồng | tổng giá trị sản xuất | 1.245e+13 VND | level | actual | 2020 | Việt Nam",
                "tăng 7,8% | tổng giá trị sản xuất | 7.8 % | growth/yoy | actual | 2020 | Việt Nam",
                "185 tỷ đồng | thu ngân sách | 1.85e+11 VND | level | actual | 2020 | Việt Nam",
                "vượt 23% | thu ngân sách | 23 % | growth/plan | actual | 2020 | Việt Nam",
                "11/11 xã | xã đạt chuẩn nông thôn mới | 11 count | level | actual | 2020 | Việt Nam",
                "tăng trưởng 8% | tốc độ tăng trưởng | 8 % | growth | target | 2021 | Việt Nam",
                "58 triệu đồng/năm | thu nhập bình quân đầu người | 5.8e+07 VND/person/year | level | target | 2021 | Việt Nam",
                "1,5% | hộ nghèo | 1.5 % | share | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Sản lượng thủy sản tháng 5 của tỉnh Bà Rịa - Vũng Tàu ước 33.800 tấn, giảm 1,8%; 5 tháng đạt 142.600 tấn, giảm 2,1% so cùng kỳ, trong đó khai thác 134.000 tấn, giảm 2,4%, nuôi trồng 8.600 tấn, tăng 3%.",
            [
                "ước 33.800 tấn | Sản lượng thủy sản | 33800 t | level | estimate | 2021-M05 | Bà Rịa - Vũng Tàu",
                "giảm 1,8% | Sản lượng thủy sản | -1.8 % | growth | estimate | 2021-M05 | Bà Rịa - Vũng Tàu",
                "142.600 tấn | Sản lượng thủy sản | 142600 t | level | estimate | 2021-M01/2021-M05 | Bà Rịa - Vũng Tàu",
                "giảm 2,1% | Sản lượng thủy sản | -2.1 % | growth/yoy | estimate | 2021-M01/2021-M05 | Bà Rịa - Vũng Tàu",
                "134.000 tấn | khai thác | 134000 t | level | estimate | 2021-M01/2021-M05 | Bà Rịa - Vũng Tàu",
                "giảm 2,4% | khai thác | -2.4 % | growth/yoy | estimate | 2021-M01/2021-M05 | Bà Rịa - Vũng Tàu",
                "8.600 tấn | nuôi trồng | 8600 t | level | estimate | 2021-M01/2021-M05 | Bà Rịa - Vũng Tàu",
                "tăng 3% | nuôi trồng | 3 % | growth/yoy | estimate | 2021-M01/2021-M05 | Bà Rịa - Vũng Tàu",
            ],
        ),
        (
            "Bộ Kế hoạch và Đầu tư công bố: vốn FDI đăng ký vào Việt Nam 7 tháng đạt 16,7 tỷ USD, giảm 11,1%; vốn thực hiện 10,5 tỷ USD, tăng 3,8%. Singapore dẫn đầu với 5,9 tỷ USD, chiếm 35,5%; Nhật Bản đứng thứ hai với 2,5 tỷ USD, chiếm 14,8%; tiếp theo là Hàn Quốc 2,15 tỷ USD.",
            [
                "16,7 tỷ USD | vốn FDI đăng ký vào Việt Nam | 1.67e+10 USD | level | actual | 2021-M01/2021-M07 | Việt Nam",
                "giảm 11,1% | vốn FDI đăng ký vào Việt Nam | -11.1 % | growth/yoy | actual | 2021-M01/2021-M07 | Việt Nam",
                "10,5 tỷ USD | vốn thực hiện | 1.05e+10 USD | level | actual | 2021-M01/2021-M07 | Việt Nam",
                "tăng 3,8% | vốn thực hiện | 3.8 % | growth/yoy | actual | 2021-M01/2021-M07 | Việt Nam",
                "5,9 tỷ USD | vốn thực hiện | 5.9e+09 USD | level | actual | 2021-M01/2021-M07 | Singapore",
                "chiếm 35,5% | vốn thực hiện | 35.5 % | share | actual | 2021-M01/2021-M07 | Singapore",
                "2,5 tỷ USD | vốn thực hiện | 2.5e+09 USD | level | actual | 2021-M01/2021-M07 | Nhật Bản",
                "chiếm 14,8% | vốn thực hiện | 14.8 % | share | actual | 2021-M01/2021-M07 | Nhật Bản",
                "2,15 tỷ USD | vốn thực hiện | 2.15e+09 USD | level | actual | 2021-M01/2021-M07 | Hàn Quốc",
            ],
        ),
        (
            "Long An là địa phương thu hút FDI nhiều nhất với 3,57 tỷ USD, chiếm 21,4% tổng vốn; TP HCM xếp thứ hai với 1,8 tỷ USD; Bình Dương 1,6 tỷ USD.",
            [
                "3,57 tỷ USD | FDI | 3.57e+09 USD | level | actual | - | Long An",
                "chiếm 21,4% | FDI | 21.4 % | share | actual | - | Long An",
                "1,8 tỷ USD | FDI | 1.8e+09 USD | level | actual | - | Hồ Chí Minh",
                "1,6 tỷ USD | FDI | 1.6e+09 USD | level | actual | - | Bình Dương",
            ],
        ),
        (
            "Giá cà phê hôm nay tại Đắk Lắk 37.200 đồng/kg, tăng 300 đồng/kg so với hôm qua; Lâm Đồng 36.300 đồng/kg, Gia Lai 37.100 đồng/kg. Trên sàn London, robusta giao tháng 9 tăng 12 USD lên 1.745 USD/tấn.",
            [
                "37.200 đồng/kg | Giá cà phê | 37200 VND/kg | level | actual | 2021-07-02 | Đắk Lắk",
                "tăng 300 đồng/kg | Giá cà phê | 300 VND/kg | change/prev | actual | 2021-07-02 | Đắk Lắk",
                "36.300 đồng/kg | Giá cà phê | 36300 VND/kg | level | actual | 2021-07-02 | Lâm Đồng",
                "37.100 đồng/kg | Giá cà phê | 37100 VND/kg | level | actual | 2021-07-02 | Gia Lai",
                "tăng 12 USD | Giá cà phê | 12 USD/t | change/prev | actual | 2021-07-02 | London",
                "1.745 USD/tấn | Giá cà phê | 1745 USD/t | level | actual | 2021-07-02 | London",
            ],
        ),
        (
            "Hiện tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi đạt 96%, tỷ lệ trẻ suy dinh dưỡng thể thấp còi 19,6%, giảm 0,7% so với 2019; 100% trạm y tế có bác sĩ.",
            [
                "96% | tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 1 tuổi | 96 % | level | actual | 2021-M07 | Việt Nam",
                "19,6% | tỷ lệ trẻ suy dinh dưỡng thể thấp còi | 19.6 % | level | actual | 2021-M07 | Việt Nam",
                "giảm 0,7% | tỷ lệ trẻ suy dinh dưỡng thể thấp còi | -0.7 pp | change/other | actual | 2021-M07 | Việt Nam",
                "100% | trạm y tế có bác sĩ | 100 % | share | actual | 2021-M07 | Việt Nam",
            ],
        ),
        (
            "Toàn ngành công thương đặt mục tiêu: chỉ số sản xuất công nghiệp tăng 8 - 9%; xuất khẩu tăng 6 - 8%; thặng dư thương mại; tổng mức bán lẻ tăng 7 - 8%; điện sản xuất và nhập khẩu 275 tỷ kWh, tăng 7,9%.",
            [
                "tăng 8 - 9% | chỉ số sản xuất công nghiệp | 8..9 % | growth | target | - | Việt Nam",
                "tăng 6 - 8% | xuất khẩu | 6..8 % | growth | target | - | Việt Nam",
                "tăng 7 - 8% | tổng mức bán lẻ | 7..8 % | growth | target | - | Việt Nam",
                "275 tỷ kWh | điện sản xuất và nhập khẩu | 2.75e+11 kWh | level | target | - | Việt Nam",
                "tăng 7,9% | điện sản xuất và nhập khẩu | 7.9 % | growth | target | - | Việt Nam",
            ],
        ),
        (
            "Nghị quyết đề ra mục tiêu GDP bình quân đầu người năm 2030 đạt 7.500 USD, tốc độ tăng trưởng bình quân khoảng 7%/năm; năm 2045 trở thành nước thu nhập cao, GDP đầu người trên 12.500 USD.",
            [
                "7.500 USD | GDP bình quân đầu người | 7500 USD/person | level | target | 2030 | Việt Nam",
                "tăng trưởng bình quân khoảng 7%/năm | tốc độ tăng trưởng | 7 %/year | growth | target | 2030 | Việt Nam",
                "trên 12.500 USD | GDP đầu người | 12500 USD/person | level | target | 2045 | Việt Nam",
            ],
        ),
        (
            "Kết thúc năm 2020, tỉnh Lào Cai có 12/20 chỉ tiêu vượt kế hoạch; GRDP tăng 6,38%, quy mô đạt 57.230 tỷ đồng, đứng thứ 2 vùng Tây Bắc; GRDP bình quân đầu người 76,3 triệu đồng, gấp 1,2 lần bình quân cả nước.",
            [
                "12/20 chỉ tiêu vượt kế hoạch | chỉ tiêu vượt kế hoạch | 12 count | level | actual | 2020 | Lào Cai",
                "tăng 6,38% | GRDP | 6.38 % | growth/yoy | actual | 2020 | Lào Cai",
                "57.230 tỷ đồng | quy mô | 5.723e+13 VND | level | actual | 2020 | Lào Cai",
                "76,3 triệu đồng | GRDP bình quân đầu người | 7.63e+07 VND/person | level | actual | 2020 | Lào Cai",
                "gấp 1,2 lần | GRDP bình quân đầu người | 1.2 x | ratio/other | actual | 2020 | Lào Cai",
            ],
        ),
        (
            "Lợi nhuận trước thuế quý II của VPBank tăng 37%, lên 5.000 tỷ đồng; lũy kế 6 tháng đạt hơn 9.000 tỷ, hoàn thành 54% kế hoạch. Tổng tài sản 451.000 tỷ đồng, tăng 7,7% so với đầu năm; nợ xấu 1,83%.",
            [
                "tăng 37% | Lợi nhuận trước thuế quý II của VPBank | 37 % | growth/yoy | actual | 2021-Q2 | -",
                "5.000 tỷ đồng | Lợi nhuận trước thuế quý II của VPBank | 5e+12 VND | level | actual | 2021-Q2 | -",
                "hơn 9.000 tỷ | Lợi nhuận trước thuế quý II của VPBank | 9e+12 VND | level | actual | 2021-H1 | -",
                "54% | Lợi nhuận trước thuế quý II của VPBank | 54 % | completion/plan | actual | 2021-H1 | -",
                "451.000 tỷ đồng | Tổng tài sản | 4.51e+14 VND | level | actual | 2021-Q2 | -",
                "tăng 7,7% | Tổng tài sản | 7.7 % | growth/other | actual | 2021-Q2 | -",
                "1,83% | nợ xấu | 1.83 % | level | actual | 2021-Q2 | -",
            ],
        ),
        (
            "Tính đến 15/6, cả nước gieo cấy 1,03 triệu ha lúa hè thu, bằng 98,2% cùng kỳ, trong đó Đồng bằng sông Cửu Long 867.000 ha, bằng 98%; năng suất ước 57,8 tạ/ha, tăng 0,6 tạ/ha.",
            [
                "1,03 triệu ha | lúa hè thu | 1.03e+06 ha | level | actual | 2021-06-15 | Việt Nam",
                "98,2% | lúa hè thu | 98.2 % | ratio/yoy | actual | 2021-06-15 | Việt Nam",
                "867.000 ha | lúa hè thu | 867000 ha | level | actual | 2021-06-15 | Đồng bằng sông Cửu Long",
                "98% | lúa hè thu | 98 % | ratio/yoy | actual | 2021-06-15 | Đồng bằng sông Cửu Long",
                "ước 57,8 tạ/ha | năng suất | 5.78 t/ha | level | estimate | 2021-06-15 | Việt Nam",
                "tăng 0,6 tạ/ha | năng suất | 0.06 t/ha | change | estimate | 2021-06-15 | Việt Nam",
            ],
        ),
        (
            "Lượng điện tiêu thụ toàn quốc ngày 2/6 đạt 880,3 triệu kWh, công suất đỉnh 42.146 MW, tăng 10% so với ngày cao nhất năm ngoái. Riêng miền Bắc lên tới 22.800 MW.",
            [
                "880,3 triệu kWh | Lượng điện tiêu thụ | 8.803e+08 kWh | level | actual | 2021-06-02 | Việt Nam",
                "42.146 MW | công suất đỉnh | 42146 MW | level | actual | 2021-06-02 | Việt Nam",
                "tăng 10% | công suất đỉnh | 10 % | growth/yoy | actual | 2021-06-02 | Việt Nam",
                "22.800 MW | công suất đỉnh | 22800 MW | level | actual | 2021-06-02 | miền Bắc",
            ],
        ),
        (
            "Bình Định đón 2,2 triệu lượt khách trong 10 tháng, giảm 40%; doanh thu 2.800 tỷ đồng, giảm 45%. Năm 2021 tỉnh đặt mục tiêu 3,5 triệu lượt khách, tăng gần 60%.",
            [
                "2,2 triệu lượt khách | lượt khách | 2.2e+06 count | level | actual | 2020-M01/2020-M10 | Bình Định",
                "giảm 40% | lượt khách | -40 % | growth/yoy | actual | 2020-M01/2020-M10 | Bình Định",
                "2.800 tỷ đồng | doanh thu | 2.8e+12 VND | level | actual | 2020-M01/2020-M10 | Bình Định",
                "giảm 45% | doanh thu | -45 % | growth/yoy | actual | 2020-M01/2020-M10 | Bình Định",
                "3,5 triệu lượt khách | lượt khách | 3.5e+06 count | level | target | 2021 | Bình Định",
                "tăng gần 60% | lượt khách | 60 % | growth | target | 2021 | Bình Định",
            ],
        ),
        (
            "Theo ông Lê Văn Tám, Giám đốc Sở Nông nghiệp Sơn La, tỉnh hiện có 82.800 ha cây ăn quả, gấp 3,5 lần năm 2015; sản lượng năm nay ước đạt 394.000 tấn, trong đó xuất khẩu khoảng 25.000 tấn. Mục tiêu đến năm 2025 là 100.000 ha.",
            [
                "82.800 ha | cây ăn quả | 82800 ha | level | actual | 2021-M07 | Sơn La",
                "gấp 3,5 lần | cây ăn quả | 3.5 x | ratio/other | actual | 2021-M07 | Sơn La",
                "ước đạt 394.000 tấn | sản lượng | 394000 t | level | estimate | 2021 | Sơn La",
                "khoảng 25.000 tấn | xuất khẩu | 25000 t | level | estimate | 2021 | Sơn La",
                "100.000 ha | cây ăn quả | 100000 ha | level | target | 2025 | Sơn La",
            ],
        ),
        (
            "Báo cáo của Bộ Công an nêu rõ, trong 6 tháng, toàn quốc phát hiện 12.600 vụ phạm tội về ma túy, bắt giữ hơn 18.000 đối tượng, thu giữ 272 kg heroin và 1,6 tấn ma túy tổng hợp; số vụ tăng 4,5% so với cùng kỳ.",
            [
                "12.600 vụ phạm tội về ma túy | vụ phạm tội về ma túy | 12600 count | level | actual | 2021-H1 | Việt Nam",
                "hơn 18.000 đối tượng | đối tượng | 18000 count | level | actual | 2021-H1 | Việt Nam",
                "272 kg | heroin | 272 kg | level | actual | 2021-H1 | Việt Nam",
                "1,6 tấn | ma túy tổng hợp | 1.6 t | level | actual | 2021-H1 | Việt Nam",
                "tăng 4,5% | số vụ | 4.5 % | growth/yoy | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Theo kịch bản 1, GRDP của thành phố tăng 5,8%; kịch bản 2, tăng 6,5%. UBND thành phố chọn kịch bản 2 để điều hành.",
            [
                "tăng 5,8% | GRDP | 5.8 % | growth | forecast | - | Việt Nam",
                "tăng 6,5% | GRDP | 6.5 % | growth | forecast | - | Việt Nam",
            ],
        ),
        (
            "Tốc độ tăng trưởng tín dụng đến cuối tháng 7 là 6,1%, trong khi cùng kỳ năm trước là 3,5%. Cả năm, ngành ngân hàng định hướng tăng khoảng 12%.",
            [
                "6,1% | Tốc độ tăng trưởng tín dụng | 6.1 % | growth/yoy | target | 2021-M07 | Việt Nam",
                "3,5% | Tốc độ tăng trưởng tín dụng | 3.5 % | growth/yoy | actual | 2020-M07 | Việt Nam",
                "tăng khoảng 12% | ngành ngân hàng định hướng | 12 % | growth | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Sau 10 năm xây dựng nông thôn mới, cả nước có 5.177 xã (58,2%) đạt chuẩn, vượt mục tiêu 50%; bình quân 16,38 tiêu chí/xã, tăng 11,66 tiêu chí so với năm 2010; thu nhập bình quân đầu người ở nông thôn 43 triệu đồng, tăng 3 lần.",
            [
                "5.177 xã | xã | 5177 count | level | actual | - | Việt Nam",
                "58,2% | xã | 58.2 % | share | actual | - | Việt Nam",
                "50% | xã | 50 % | share | target | - | Việt Nam",
                "16,38 tiêu chí/xã | tiêu chí | 16.38 count/commune | level | actual | - | Việt Nam",
                "tăng 11,66 tiêu chí | tiêu chí | 11.66 count | change/other | actual | - | Việt Nam",
                "43 triệu đồng | thu nhập bình quân đầu người ở nông thôn | 4.3e+07 VND/person | level | actual | - | Việt Nam",
                "tăng 3 lần | thu nhập bình quân đầu người ở nông thôn | 3 x | ratio | actual | - | Việt Nam",
            ],
        ),
        (
            "Lãi ròng quý I của doanh nghiệp này vọt lên 820 tỷ đồng, gấp 2,6 lần; biên lãi gộp cải thiện từ 18% lên 24%. Hội đồng quản trị trình kế hoạch doanh thu 15.000 tỷ đồng, lãi 2.200 tỷ đồng.",
            [
                "vọt lên 820 tỷ đồng | Lãi ròng quý I của doanh nghiệp | 8.2e+11 VND | level | actual | 2021-Q1 | -",
                "gấp 2,6 lần | Lãi ròng quý I của doanh nghiệp | 2.6 x | ratio | actual | 2021-Q1 | -",
                "từ 18% | lãi gộp cải thiện | 18 % | level | actual | - | -",
                "24% | lãi gộp cải thiện | 24 % | level | actual | 2021-Q1 | -",
                "15.000 tỷ đồng | doanh thu | 1.5e+13 VND | level | target | 2021-Q1 | -",
                "2.200 tỷ đồng | lãi | 2.2e+12 VND | level | target | 2021-Q1 | -",
            ],
        ),
        (
            "Năm 2021, UBND tỉnh Điện Biên giao chỉ tiêu giảm nghèo 4%, riêng các huyện 30a giảm 6%; đào tạo nghề cho 8.200 lao động; xuất khẩu lao động 50 người; tỷ lệ lao động qua đào tạo đạt 60%.",
            [
                "4% | giảm nghèo | 4 % | level | target | 2021 | Điện Biên",
                "giảm 6% | giảm nghèo | -6 % | growth | target | 2021 | Điện Biên",
                "8.200 lao động | đào tạo nghề | 8200 count | level | target | 2021 | Điện Biên",
                "50 người | xuất khẩu lao động | 50 count | level | target | 2021 | Điện Biên",
                "60% | tỷ lệ lao động qua đào tạo | 60 % | level | target | 2021 | Điện Biên",
            ],
        ),
        (
            "Tỉnh Bình Dương tăng trưởng 6,9%, thu hút 1,7 tỷ USD FDI, xuất siêu 4,9 tỷ USD; chỉ số sản xuất công nghiệp tăng 8,7%, cao nhất vùng Đông Nam Bộ. Kim ngạch xuất khẩu ước 18,4 tỷ USD, bằng 52% kế hoạch, nhập khẩu 13,5 tỷ USD.",
            [
                "tăng trưởng 6,9% | tăng trưởng | 6.9 % | growth | actual | - | Bình Dương",
                "1,7 tỷ USD | FDI | 1.7e+09 USD | level | actual | - | Bình Dương",
                "4,9 tỷ USD | xuất siêu | 4.9e+09 USD | level | actual | - | Bình Dương",
                "tăng 8,7% | chỉ số sản xuất công nghiệp | 8.7 % | growth | actual | - | Bình Dương",
                "ước 18,4 tỷ USD | Kim ngạch xuất khẩu | 1.84e+10 USD | level | estimate | - | Bình Dương",
                "52% | Kim ngạch xuất khẩu | 52 % | completion/plan | estimate | - | Bình Dương",
                "13,5 tỷ USD | nhập khẩu | 1.35e+10 USD | level | estimate | - | Bình Dương",
            ],
        ),
        (
            "Trong quý III, sản lượng thép thô của Hòa Phát đạt 2,1 triệu tấn, tăng 32%; bán hàng 1,9 triệu tấn, trong đó thép xây dựng 897.000 tấn, HRC 670.000 tấn. Thị phần thép xây dựng giữ vị trí số 1 với 33,9%.",
            [
                "2,1 triệu tấn | sản lượng thép thô của Hòa Phát | 2.1e+06 t | level | actual | 2021-Q3 | -",
                "tăng 32% | sản lượng thép thô của Hòa Phát | 32 % | growth/yoy | actual | 2021-Q3 | -",
                "1,9 triệu tấn | bán hàng | 1.9e+06 t | level | actual | 2021-Q3 | -",
                "897.000 tấn | thép xây dựng | 897000 t | level | actual | 2021-Q3 | -",
                "670.000 tấn | HRC | 670000 t | level | actual | 2021-Q3 | -",
                "33,9% | Thị phần thép xây dựng | 33.9 % | share | actual | 2021-Q3 | Việt Nam",
            ],
        ),
        (
            "Theo đề án của Sở Giao thông, đến năm 2025 toàn tỉnh nâng cấp 320 km đường tỉnh, 850 km đường huyện, tỷ lệ nhựa hóa đường xã đạt 85%; nhu cầu vốn 12.600 tỷ đồng, trong đó ngân sách tỉnh chiếm 45%.",
            [
                "320 km | đường tỉnh | 320 km | level | target | 2025 | Việt Nam",
                "850 km | đường huyện | 850 km | level | target | 2025 | Việt Nam",
                "85% | tỷ lệ nhựa hóa đường xã | 85 % | level | target | 2025 | Việt Nam",
                "12.600 tỷ đồng | nhu cầu vốn | 1.26e+13 VND | level | forecast | 2025 | Việt Nam",
                "chiếm 45% | ngân sách | 45 % | share | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Chỉ số giá vàng tháng 5 tăng 2,15% so với tháng trước, giảm 1,3% so với cùng kỳ; chỉ số giá đô la Mỹ giảm 0,1% và giảm 1,54%.",
            [
                "tăng 2,15% | Chỉ số giá vàng | 2.15 % | growth/prev | actual | 2021-M05 | Việt Nam",
                "giảm 1,3% | Chỉ số giá vàng | -1.3 % | growth/yoy | actual | 2021-M05 | Việt Nam",
                "giảm 0,1% | chỉ số giá đô la Mỹ | -0.1 % | growth/yoy | actual | 2021-M05 | Việt Nam",
                "giảm 1,54% | chỉ số giá đô la Mỹ | -1.54 % | growth/yoy | actual | 2021-M05 | Việt Nam",
            ],
        ),
        (
            "Thành phố Huế đón 1,7 triệu lượt khách, bằng 35% so với năm 2019, trong đó khách lưu trú 820.000 lượt. Tổng thu từ du lịch ước đạt 3.800 tỷ đồng, chỉ bằng một phần ba năm 2019.",
            [
                "1,7 triệu lượt khách | lượt khách | 1.7e+06 count | level | actual | - | thành phố Huế, Thừa Thiên Huế",
                "35% | lượt khách | 35 % | ratio/other | actual | - | thành phố Huế, Thừa Thiên Huế",
                "820.000 lượt | khách lưu trú | 820000 count | level | actual | - | thành phố Huế, Thừa Thiên Huế",
                "ước đạt 3.800 tỷ đồng | Tổng thu từ du lịch | 3.8e+12 VND | level | estimate | - | thành phố Huế, Thừa Thiên Huế",
                "một phần ba | Tổng thu từ du lịch | 33.3333 % | ratio/other | estimate | - | thành phố Huế, Thừa Thiên Huế",
            ],
        ),
        (
            "Sau sáp nhập, tỉnh còn 9 huyện, 151 xã (giảm 1 huyện, 24 xã), 1.254 thôn, tổ dân phố (giảm 503). Số cán bộ cấp xã dôi dư 412 người.",
            [
                "9 huyện | huyện | 9 count | level | actual | - | Việt Nam",
                "151 xã | xã | 151 count | level | actual | - | Việt Nam",
                "giảm 1 huyện | huyện | -1 count | change | actual | - | Việt Nam",
                "24 xã | xã | -24 count | change | actual | - | Việt Nam",
                "1.254 thôn | thôn, tổ dân phố | 1254 count | level | actual | - | Việt Nam",
                "412 người | Số cán bộ cấp xã dôi dư | 412 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Dân số thành phố là 1,25 triệu người, mật độ 892 người/km2; tỷ số giới tính khi sinh 111,3 bé trai/100 bé gái; tuổi thọ trung bình 75,8 tuổi.",
            [
                "1,25 triệu người | Dân số | 1.25e+06 count | level | actual | - | Việt Nam",
                "892 người/km2 | mật độ | 892 count/km2 | level | actual | - | Việt Nam",
                "75,8 tuổi | tuổi thọ | 75.8 year | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Ngày 10/6, Chính phủ ban hành Nghị quyết 63, yêu cầu giải ngân đạt 95 - 100% kế hoạch vốn đầu tư công năm 2021, trong đó đến hết quý III đạt tối thiểu 60%.",
            [
                "95 - 100% | giải ngân | 95..100 % | completion/plan | target | 2021-06-10 | Việt Nam",
                "tối thiểu 60% | giải ngân | 60 % | completion/plan | target | 2021-Q3 | Việt Nam",
            ],
        ),
        (
            "Theo Quyết định 749, mục tiêu cơ bản đến năm 2025: kinh tế số chiếm 20% GDP; tỷ trọng kinh tế số trong từng ngành đạt tối thiểu 10%; năng suất lao động hằng năm tăng tối thiểu 7%; Việt Nam thuộc nhóm 50 nước dẫn đầu về chỉ số công nghệ thông tin.",
            [
                "chiếm 20% | kinh tế số | 20 % | share | target | 2025 | Việt Nam",
                "tối thiểu 10% | tỷ trọng kinh tế số trong từng ngành | 10 % | share | target | 2025 | Việt Nam",
                "tăng tối thiểu 7% | năng suất lao động | 7 %/year | growth | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Thủ tướng giao tỉnh Quảng Ninh phấn đấu thu ngân sách năm 2022 đạt 52.000 tỷ đồng, trong đó thu nội địa 41.500 tỷ đồng, xuất nhập khẩu 10.500 tỷ đồng; tăng trưởng kinh tế trên 10%; cải thiện PCI, giữ vững vị trí số 1.",
            [
                "52.000 tỷ đồng | thu ngân sách | 5.2e+13 VND | level | target | 2022 | Quảng Ninh",
                "41.500 tỷ đồng | thu nội địa | 4.15e+13 VND | level | target | 2022 | Quảng Ninh",
                "10.500 tỷ đồng | xuất nhập khẩu | 1.05e+13 VND | level | target | 2022 | Quảng Ninh",
                "trên 10% | tăng trưởng kinh tế | 10 % | growth | target | 2022 | Quảng Ninh",
            ],
        ),
        (
            "Trả lời chất vấn, Bộ trưởng cho biết nợ công cuối năm 2020 ở mức 55,3% GDP, thấp hơn trần 65%; bội chi 3,44% GDP; nợ chính phủ 49,1% GDP. Dự kiến năm 2021 nợ công khoảng 56,8% GDP.",
            [
                "55,3% | nợ công | 55.3 % | share | actual | 2020 | Việt Nam",
                "65% | nợ công | 65 % | share | target | 2020 | Việt Nam",
                "3,44% | bội chi | 3.44 % | share | actual | 2020 | Việt Nam",
                "49,1% | nợ chính phủ | 49.1 % | share | actual | 2020 | Việt Nam",
                "khoảng 56,8% | nợ công | 56.8 % | share | forecast | 2021 | Việt Nam",
            ],
        ),
        (
            "Từ nay đến cuối năm, huyện Ba Bể cần hoàn thành thêm 3 xã nông thôn mới, giảm 420 hộ nghèo và thu 38 tỷ đồng để đạt dự toán 112 tỷ đồng cả năm.",
            [
                "thêm 3 xã nông thôn mới | xã nông thôn mới | 3 count | change | target | 2021 | huyện Ba Bể, Bắc Kạn",
                "giảm 420 hộ nghèo | hộ nghèo | -420 count | change | target | 2021 | huyện Ba Bể, Bắc Kạn",
                "38 tỷ đồng | thu | 3.8e+10 VND | level | target | 2021 | huyện Ba Bể, Bắc Kạn",
                "112 tỷ đồng | thu | 1.12e+11 VND | level | target | 2021 | huyện Ba Bể, Bắc Kạn",
            ],
        ),
        (
            "Hội Nông dân tỉnh đã tín chấp cho 32.500 hộ vay 1.450 tỷ đồng; xây dựng 215 mô hình, thu nhập từ 200 triệu đồng/năm trở lên; kết nạp mới 4.200 hội viên, vượt 5% chỉ tiêu.",
            [
                "32.500 hộ vay | tín chấp | 32500 count | level | actual | - | Việt Nam",
                "1.450 tỷ đồng | tín chấp | 1.45e+12 VND | level | actual | - | Việt Nam",
                "215 mô hình | mô hình | 215 count | level | actual | - | Việt Nam",
                "từ 200 triệu đồng/năm trở lên | thu nhập | 2e+08 VND/year | level | actual | - | Việt Nam",
                "4.200 hội viên | hội viên | 4200 count | level | actual | - | Việt Nam",
                "vượt 5% | hội viên | 5 % | growth/plan | actual | - | Việt Nam",
            ],
        ),
        (
            "Năm học này tỷ lệ tốt nghiệp THPT của tỉnh Nam Định đạt 99,79%, đứng thứ nhất toàn quốc; điểm trung bình 6,98, tăng 0,35 điểm; có 1.023 bài thi đạt điểm 10.",
            [
                "99,79% | tỷ lệ tốt nghiệp THPT | 99.79 % | level | actual | - | Nam Định",
                "1.023 bài thi | bài thi đạt điểm | 1023 count | level | actual | - | Nam Định",
            ],
        ),
        (
            "Khối lượng hàng qua cảng biển 5 tháng ước 303,6 triệu tấn, tăng 7%; container đạt 10,3 triệu TEU, tăng 22%; hành khách giảm 38,6%, chỉ còn 1,9 triệu lượt.",
            [
                "ước 303,6 triệu tấn | Khối lượng hàng qua cảng biển | 3.036e+08 t | level | estimate | 2021-M01/2021-M05 | Việt Nam",
                "tăng 7% | Khối lượng hàng qua cảng biển | 7 % | growth/yoy | estimate | 2021-M01/2021-M05 | Việt Nam",
                "10,3 triệu TEU | container | 1.03e+07 TEU | level | estimate | 2021-M01/2021-M05 | Việt Nam",
                "tăng 22% | container | 22 % | growth/yoy | estimate | 2021-M01/2021-M05 | Việt Nam",
                "giảm 38,6% | hành khách | -38.6 % | growth/yoy | estimate | 2021-M01/2021-M05 | Việt Nam",
                "1,9 triệu lượt | hành khách | 1.9e+06 count | level | estimate | 2021-M01/2021-M05 | Việt Nam",
            ],
        ),
        (
            "Cuối năm 2020 , tồn kho bất động sản là 102.000 tỷ đồng , giảm 26.500 tỷ đồng ( 20,7 % ) so với quý 1 ; nợ xấu 4,62 % .",
            [
                "102.000 tỷ đồng | tồn kho bất động sản | 1.02e+14 VND | level | actual | 2020 | Việt Nam",
                "giảm 26.500 tỷ đồng | tồn kho bất động sản | -2.65e+13 VND | change/other | actual | 2020 | Việt Nam",
                "20,7 % | tồn kho bất động sản | -20.7 % | growth/other | actual | 2020 | Việt Nam",
                "4,62 % | nợ xấu | 4.62 % | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Năm 2020 , tại TP . HCM , tổng mức bán lẻ ước đạt 480.300 tỷ đồng , tăng 12,7 % ; kim ngạch xuất khẩu ( không tính dầu thô ) đạt 15,8 tỷ USD , tăng 6,1 % .",
            [
                "ước đạt 480.300 tỷ đồng | tổng mức bán lẻ | 4.803e+14 VND | level | estimate | 2020 | Hồ Chí Minh",
                "tăng 12,7 % | tổng mức bán lẻ | 12.7 % | growth/yoy | estimate | 2020 | Hồ Chí Minh",
                "15,8 tỷ USD | kim ngạch xuất khẩu ( không tính dầu thô ) | 1.58e+10 USD | level | estimate | 2020 | Hồ Chí Minh",
                "tăng 6,1 % | kim ngạch xuất khẩu ( không tính dầu thô ) | 6.1 % | growth/yoy | estimate | 2020 | Hồ Chí Minh",
            ],
        ),
        (
            "Bình quân 5 năm 2016 - 2020, GRDP tỉnh Phú Thọ tăng 7,8%/năm (NQ: 7,5%), trong đó công nghiệp tăng 11,2%/năm; quy mô kinh tế năm 2020 gấp 1,6 lần năm 2015; GRDP bình quân đầu người từ 31,4 triệu đồng lên 50,2 triệu đồng, tăng 59,9%.",
            [
                "tăng 7,8%/năm | GRDP | 7.8 %/year | growth | actual | 2016/2020 | Phú Thọ",
                "7,5% | GRDP | 7.5 %/year | growth | target | 2016/2020 | Phú Thọ",
                "tăng 11,2%/năm | công nghiệp | 11.2 %/year | growth | actual | 2016/2020 | Phú Thọ",
                "gấp 1,6 lần | quy mô kinh tế | 1.6 x | ratio/other | actual | 2020 | Phú Thọ",
                "từ 31,4 triệu đồng | GRDP bình quân đầu người | 3.14e+07 VND/person | level | actual | 2015 | Phú Thọ",
                "50,2 triệu đồng | GRDP bình quân đầu người | 5.02e+07 VND/person | level | actual | 2020 | Phú Thọ",
                "tăng 59,9% | GRDP bình quân đầu người | 59.9 % | growth/other | actual | 2020 | Phú Thọ",
            ],
        ),
        (
            "Tổng vốn đầu tư toàn xã hội 5 năm đạt 138.000 tỷ đồng, vượt 15% so với mục tiêu Nghị quyết, trong đó vốn ngoài nhà nước chiếm tỷ trọng 58%, vốn FDI 17%.",
            [
                "138.000 tỷ đồng | Tổng vốn đầu tư toàn xã hội | 1.38e+14 VND | level | actual | - | Việt Nam",
                "vượt 15% | Tổng vốn đầu tư toàn xã hội | 15 % | growth/plan | actual | - | Việt Nam",
                "chiếm tỷ trọng 58% | vốn ngoài nhà nước | 58 % | share | actual | - | Việt Nam",
                "17% | vốn FDI | 17 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Thu ngân sách tăng nhanh, từ 4.100 tỷ đồng năm 2015 lên 7.900 tỷ đồng năm 2020 (tăng bình quân 14%/năm), tự cân đối 45% chi thường xuyên.",
            [
                "từ 4.100 tỷ đồng | Thu ngân sách | 4.1e+12 VND | level | actual | 2015 | Việt Nam",
                "7.900 tỷ đồng | Thu ngân sách | 7.9e+12 VND | level | actual | 2020 | Việt Nam",
                "tăng bình quân 14%/năm | Thu ngân sách | 14 %/year | growth | actual | 2020 | Việt Nam",
                "45% | chi thường xuyên | 45 % | share | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Số thuê bao Internet đạt 85 thuê bao/100 dân; 98% số xã phủ sóng 4G; tỷ lệ dân số dùng nước sạch 68%, tăng 12% so với đầu nhiệm kỳ.",
            [
                "85 thuê bao/100 dân | Số thuê bao Internet | 85 count/100 person | level | actual | - | Việt Nam",
                "98% | số xã phủ sóng | 98 % | share | actual | - | Việt Nam",
                "68% | tỷ lệ dân số dùng nước sạch | 68 % | level | actual | - | Việt Nam",
                "tăng 12% | tỷ lệ dân số dùng nước sạch | 12 pp | change/other | actual | - | Việt Nam",
            ],
        ),
        (
            "Tỷ trọng lao động nông nghiệp giảm từ 56% xuống còn 44%; năng suất lao động xã hội tăng bình quân 8,1%/năm, đạt 92 triệu đồng/lao động.",
            [
                "giảm từ 56% | Tỷ trọng lao động nông nghiệp | 56 % | share | actual | - | Việt Nam",
                "44% | Tỷ trọng lao động nông nghiệp | 44 % | share | actual | - | Việt Nam",
                "tăng bình quân 8,1%/năm | năng suất lao động xã hội | 8.1 %/year | growth | actual | - | Việt Nam",
                "92 triệu đồng/lao động | năng suất lao động xã hội | 9.2e+07 VND/person | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Trong 6 tháng, tỉnh cấp mới 28 dự án FDI với số vốn 212 triệu USD (tăng 40% về số dự án, gấp 2,1 lần về vốn), điều chỉnh 15 lượt dự án tăng thêm 85 triệu USD.",
            [
                "28 dự án FDI | dự án FDI | 28 count | level | actual | 2021-H1 | Việt Nam",
                "212 triệu USD | số vốn | 2.12e+08 USD | level | actual | 2021-H1 | Việt Nam",
                "tăng 40% | dự án FDI | 40 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "gấp 2,1 lần | số vốn | 2.1 x | ratio | actual | 2021-H1 | Việt Nam",
                "15 lượt dự án | lượt dự án | 15 count | level | actual | 2021-H1 | Việt Nam",
                "tăng thêm 85 triệu USD | lượt dự án | 8.5e+07 USD | change | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Công ty dự kiến năm nay bán 1,2 triệu tấn xi măng, doanh thu thuần 1.650 tỷ đồng, lợi nhuận sau thuế 95 tỷ đồng, lần lượt tăng 5%, 8% và 22%; cổ tức tối thiểu 12%.",
            [
                "1,2 triệu tấn | xi măng | 1.2e+06 t | level | forecast | 2021 | -",
                "1.650 tỷ đồng | doanh thu thuần | 1.65e+12 VND | level | target | 2021 | -",
                "95 tỷ đồng | lợi nhuận sau thuế | 9.5e+10 VND | level | target | 2021 | -",
                "tăng 5% | xi măng | 5 % | growth/yoy | forecast | 2021 | -",
                "8% | doanh thu thuần | 8 % | growth | target | 2021 | -",
                "22% | lợi nhuận sau thuế | 22 % | growth | target | 2021 | -",
                "tối thiểu 12% | cổ tức | 12 % | level | target | 2021 | -",
            ],
        ),
        (
            "Tháng 6, khách quốc tế đến Việt Nam ước 7.200 lượt người, giảm 46,7% so với tháng trước; tính chung quý II giảm 37,2%; 6 tháng đạt 88.200 lượt, giảm 97,6%, trong đó khách đến bằng đường hàng không chiếm 63,7%.",
            [
                "ước 7.200 lượt người | khách quốc tế | 7200 count | level | estimate | 2021-M06 | Việt Nam",
                "giảm 46,7% | khách quốc tế | -46.7 % | growth/prev | estimate | 2021-M06 | Việt Nam",
                "giảm 37,2% | khách quốc tế | -37.2 % | growth/yoy | estimate | 2021-Q2 | Việt Nam",
                "88.200 lượt | khách quốc tế | 88200 count | level | estimate | 2021-H1 | Việt Nam",
                "giảm 97,6% | khách quốc tế | -97.6 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "chiếm 63,7% | khách đến bằng đường hàng không | 63.7 % | share | estimate | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Toàn huyện giải ngân 412 tỷ đồng, đạt 48,5%, trong đó vốn tỉnh 150 tỷ (đạt 61%), vốn huyện 262 tỷ (đạt 43,4%).",
            [
                "412 tỷ đồng | giải ngân | 4.12e+11 VND | level | actual | - | Việt Nam",
                "48,5% | giải ngân | 48.5 % | completion/plan | actual | - | Việt Nam",
                "150 tỷ | vốn | 1.5e+11 VND | level | actual | - | Việt Nam",
                "61% | vốn | 61 % | completion/plan | actual | - | Việt Nam",
                "262 tỷ | vốn | 2.62e+11 VND | level | actual | - | Việt Nam",
                "43,4% | vốn | 43.4 % | completion/plan | actual | - | Việt Nam",
            ],
        ),
        (
            "UBND tỉnh Yên Bái vừa công bố kết quả kinh tế - xã hội năm 2020.\nTheo đó, GRDP tăng 5,41%. Trong đó, nông, lâm nghiệp tăng 5,1%; công nghiệp, xây dựng tăng 7,9%; dịch vụ tăng 3,8%. GRDP bình quân đầu người 42 triệu đồng.\nThu ngân sách 3.600 tỷ đồng, vượt dự toán 20%.\nBước sang năm 2021, tỉnh đề ra 32 chỉ tiêu, trong đó tốc độ tăng trưởng 7,5%, thu ngân sách 4.200 tỷ đồng, xuất khẩu 240 triệu USD, giải quyết việc làm cho 19.500 lao động, giảm hộ nghèo 4%.",
            [
                "tăng 5,41% | GRDP | 5.41 % | growth/yoy | actual | 2020 | Yên Bái",
                "tăng 5,1% | nông, lâm nghiệp | 5.1 % | growth/yoy | actual | 2020 | Yên Bái",
                "tăng 7,9% | công nghiệp, xây dựng | 7.9 % | growth/yoy | actual | 2020 | Yên Bái",
                "tăng 3,8% | dịch vụ | 3.8 % | growth/yoy | actual | 2020 | Yên Bái",
                "42 triệu đồng | GRDP bình quân đầu người | 4.2e+07 VND/person | level | actual | 2020 | Yên Bái",
                "3.600 tỷ đồng | Thu ngân sách | 3.6e+12 VND | level | actual | 2020 | Yên Bái",
                "20% | Thu ngân sách | 20 % | growth/plan | actual | 2020 | Yên Bái",
                "tăng trưởng 7,5% | tốc độ tăng trưởng | 7.5 % | growth | target | 2021 | Yên Bái",
                "4.200 tỷ đồng | thu ngân sách | 4.2e+12 VND | level | target | 2021 | Yên Bái",
                "240 triệu USD | xuất khẩu | 2.4e+08 USD | level | target | 2021 | Yên Bái",
                "19.500 lao động | giải quyết việc làm | 19500 count | level | target | 2021 | Yên Bái",
                "4% | hộ nghèo | -4 % | growth | target | 2021 | Yên Bái",
            ],
        ),
        (
            "Phó Chủ tịch tỉnh Nguyễn Thị Hoa nhấn mạnh, dù tăng trưởng quý I chỉ đạt 4,1%, tỉnh không điều chỉnh mục tiêu cả năm là 7%. Muốn vậy, ba quý còn lại phải tăng bình quân 7,9%.",
            [
                "4,1% | tăng trưởng | 4.1 % | growth | actual | 2021-Q1 | Việt Nam",
                "7% | tăng trưởng | 7 % | growth | target | 2021 | Việt Nam",
                "tăng bình quân 7,9% | tăng trưởng | 7.9 % | growth | target | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Sở Du lịch đặt kế hoạch năm 2021 thu hút 1,5 triệu lượt khách, trong đó 100.000 khách quốc tế. Tuy nhiên, 5 tháng mới đón 420.000 lượt, bằng 28% kế hoạch và giảm 12% so với cùng kỳ.",
            [
                "1,5 triệu lượt khách | lượt khách | 1.5e+06 count | level | target | 2021 | Việt Nam",
                "100.000 khách quốc tế | khách quốc tế | 100000 count | level | target | 2021 | Việt Nam",
                "420.000 lượt | lượt khách | 420000 count | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "28% | lượt khách | 28 % | completion/plan | actual | 2021-M01/2021-M05 | Việt Nam",
                "giảm 12% | lượt khách | -12 % | growth/yoy | actual | 2021-M01/2021-M05 | Việt Nam",
            ],
        ),
        (
            "HĐND huyện Tân Uyên giao thu ngân sách 95 tỷ đồng. Đến 30/6, huyện thu được 61 tỷ đồng, đạt 64%. Ước cả năm 110 tỷ đồng.",
            [
                "95 tỷ đồng | thu ngân sách | 9.5e+10 VND | level | target | - | huyện Tân Uyên, Lai Châu",
                "61 tỷ đồng | thu | 6.1e+10 VND | level | actual | 2021-H1 | huyện Tân Uyên, Lai Châu",
                "64% | thu | 64 % | completion/plan | actual | 2021-H1 | huyện Tân Uyên, Lai Châu",
                "110 tỷ đồng | thu | 1.1e+11 VND | level | estimate | 2021 | huyện Tân Uyên, Lai Châu",
            ],
        ),
        (
            "Tổng cục Thống kê dự báo lạm phát năm 2021 từ 2,5 - 3%, thấp hơn mục tiêu 4% Quốc hội đề ra.",
            [
                "từ 2,5 - 3% | lạm phát | 2.5..3 % | growth | forecast | 2021 | Việt Nam",
                "4% | lạm phát | 4 % | growth | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Ngành gỗ đặt mục tiêu kim ngạch 14 tỷ USD trong năm nay, tăng hơn 12% so với năm 2020. 5 tháng, xuất khẩu gỗ đã đạt 6,6 tỷ USD, tăng 61%, trong đó sang Mỹ 4,1 tỷ USD, chiếm 62%.",
            [
                "14 tỷ USD | kim ngạch | 1.4e+10 USD | level | target | 2021 | Việt Nam",
                "tăng hơn 12% | kim ngạch | 12 % | growth/yoy | target | 2021 | Việt Nam",
                "6,6 tỷ USD | xuất khẩu gỗ | 6.6e+09 USD | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "tăng 61% | xuất khẩu gỗ | 61 % | growth/yoy | actual | 2021-M01/2021-M05 | Việt Nam",
                "4,1 tỷ USD | xuất khẩu gỗ | 4.1e+09 USD | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "chiếm 62% | xuất khẩu gỗ | 62 % | share | actual | 2021-M01/2021-M05 | Việt Nam",
            ],
        ),
        (
            "Theo lộ trình, đến năm 2025 tỷ lệ xã có trạm y tế kiên cố là 100% (hiện 94%), số giường bệnh 32 giường/vạn dân (hiện 28,5 giường), tỷ lệ hài lòng của người dân trên 90%.",
            [
                "100% | tỷ lệ xã có trạm y tế kiên cố | 100 % | level | target | 2025 | Việt Nam",
                "94% | tỷ lệ xã có trạm y tế kiên cố | 94 % | level | actual | 2021-M07 | Việt Nam",
                "32 giường/vạn dân | số giường bệnh | 32 count/10000 person | level | target | 2025 | Việt Nam",
                "28,5 giường | giường | 28.5 count | level | actual | 2021-M07 | Việt Nam",
                "trên 90% | tỷ lệ hài lòng của người dân | 90 % | level | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Toàn tỉnh hiện có 1.450 hợp tác xã, tăng 120 hợp tác xã so với năm 2019; doanh thu bình quân 2,1 tỷ đồng/hợp tác xã; 68% hợp tác xã xếp loại khá, giỏi. Mục tiêu năm 2025 là 1.800 hợp tác xã, 80% hoạt động hiệu quả.",
            [
                "1.450 hợp tác xã | hợp tác xã | 1450 count | level | actual | 2021-M07 | Việt Nam",
                "tăng 120 hợp tác xã | hợp tác xã | 120 count | change/other | actual | 2021-M07 | Việt Nam",
                "2,1 tỷ đồng/hợp tác xã | doanh thu | 2.1e+09 VND/cooperative | level | actual | 2021-M07 | Việt Nam",
                "68% | hợp tác xã xếp loại khá, giỏi | 68 % | share | actual | 2021-M07 | Việt Nam",
                "1.800 hợp tác xã | hợp tác xã | 1800 count | level | target | 2025 | Việt Nam",
                "80% | hoạt động hiệu quả | 80 % | share | target | 2025 | Việt Nam",
            ],
        ),
        (
            "Xuất khẩu thủy sản sang Mỹ khởi sắc\nTheo VASEP, 5 tháng đầu năm 2021, xuất khẩu thủy sản sang Mỹ đạt 690 triệu USD, tăng 35%; sang EU 400 triệu USD, tăng 20%; riêng Trung Quốc giảm 4%, còn 380 triệu USD. Tính chung, kim ngạch đạt 3,2 tỷ USD, tăng 12%.",
            [
                "690 triệu USD | xuất khẩu thủy sản sang Mỹ | 6.9e+08 USD | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "tăng 35% | xuất khẩu thủy sản sang Mỹ | 35 % | growth/yoy | actual | 2021-M01/2021-M05 | Việt Nam",
                "400 triệu USD | sang EU | 4e+08 USD | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "tăng 20% | sang EU | 20 % | growth/yoy | actual | 2021-M01/2021-M05 | Trung Quốc",
                "giảm 4% | sang EU | -4 % | growth/yoy | actual | 2021-M01/2021-M05 | Trung Quốc",
                "380 triệu USD | sang EU | 3.8e+08 USD | level | actual | 2021-M01/2021-M05 | Trung Quốc",
                "3,2 tỷ USD | kim ngạch | 3.2e+09 USD | level | actual | 2021-M01/2021-M05 | Việt Nam",
                "tăng 12% | kim ngạch | 12 % | growth/yoy | actual | 2021-M01/2021-M05 | Việt Nam",
            ],
        ),
        (
            "Nhập khẩu than từ Úc 4 tháng đạt 5,1 triệu tấn, giảm 14%; từ Indonesia 4,7 triệu tấn, tăng 3%; giá nhập khẩu bình quân 95 USD/tấn.",
            [
                "5,1 triệu tấn | Nhập khẩu than | 5.1e+06 t | level | actual | 2021-M01/2021-M04 | Việt Nam",
                "giảm 14% | Nhập khẩu than | -14 % | growth/yoy | actual | 2021-M01/2021-M04 | Việt Nam",
                "4,7 triệu tấn | Nhập khẩu than | 4.7e+06 t | level | actual | 2021-M01/2021-M04 | Indonesia",
                "tăng 3% | Nhập khẩu than | 3 % | growth/yoy | actual | 2021-M01/2021-M04 | Indonesia",
                "95 USD/tấn | giá nhập khẩu | 95 USD/t | level | actual | 2021-M01/2021-M04 | Indonesia",
            ],
        ),
        (
            "Kim ngạch thương mại hai chiều Việt Nam - Ấn Độ năm 2020 đạt 9,7 tỷ USD, giảm 13,9%; trong đó xuất khẩu của Việt Nam 5,2 tỷ USD. Hai nước phấn đấu nâng lên 15 tỷ USD.",
            [
                "9,7 tỷ USD | Kim ngạch thương mại hai chiều | 9.7e+09 USD | level | actual | 2020 | Ấn Độ",
                "giảm 13,9% | Kim ngạch thương mại hai chiều | -13.9 % | growth/yoy | actual | 2020 | Ấn Độ",
                "5,2 tỷ USD | xuất khẩu | 5.2e+09 USD | level | actual | 2020 | Việt Nam",
                "15 tỷ USD | Kim ngạch thương mại hai chiều | 1.5e+10 USD | level | target | 2020 | Việt Nam",
            ],
        ),
        (
            "Kinh tế Mỹ tăng trưởng 6,4% trong quý I, theo Bộ Thương mại Mỹ; tiêu dùng tăng 11,3%. Fed dự báo cả năm GDP tăng 7%, lạm phát 3,4%, tỷ lệ thất nghiệp giảm còn 4,5%.",
            [
                "tăng trưởng 6,4% | Kinh tế | 6.4 % | growth/yoy | actual | 2021-Q1 | Mỹ",
                "tăng 11,3% | tiêu dùng | 11.3 % | growth/yoy | actual | 2021-Q1 | Mỹ",
                "tăng 7% | GDP | 7 % | growth/yoy | forecast | 2021 | Mỹ",
                "3,4% | lạm phát | 3.4 % | growth | forecast | 2021 | Mỹ",
                "giảm còn 4,5% | tỷ lệ thất nghiệp | 4.5 % | level | forecast | 2021 | Mỹ",
            ],
        ),
        (
            "Nhập khẩu của nước này trong tháng Năm tăng 12,4% so với cùng kỳ năm 2020, đạt 150 tỷ USD.Còn xuất khẩu của quốc gia này chỉ tăng 3%.",
            [
                "tăng 12,4% | Nhập khẩu | 12.4 % | growth/yoy | actual | 2021-M05 | Việt Nam",
                "150 tỷ USD | Nhập khẩu | 1.5e+11 USD | level | actual | 2021-M05 | Việt Nam",
                "tăng 3% | xuất khẩu | 3 % | growth/yoy | actual | 2021-M05 | Việt Nam",
            ],
        ),
        (
            "Tổng tài sản của công ty đạt 14.000 tỷ đồng, cao gấp đôi năm trước. Doanh thu của 45 công ty niêm yết tăng 5,5%, trong khi lợi nhuận giảm 2,3%.",
            [
                "14.000 tỷ đồng | Tổng tài sản của công ty | 1.4e+13 VND | level | actual | - | -",
                "gấp đôi | Tổng tài sản của công ty | 2 x | ratio/yoy | actual | - | -",
                "45 công ty niêm yết | công ty niêm yết | 45 count | level | actual | - | -",
                "tăng 5,5% | Doanh thu của 45 công ty | 5.5 % | growth/yoy | actual | - | -",
                "giảm 2,3% | lợi nhuận | -2.3 % | growth/yoy | actual | - | -",
            ],
        ),
        (
            "Tỉnh Bắc Giang xếp 14/63 tỉnh, thành phố về chỉ số cải cách hành chính, có 3 xã đạt chuẩn nông thôn mới.",
            [
                "3 xã | xã đạt chuẩn nông thôn mới | 3 count | level | actual | - | Bắc Giang",
            ],
        ),
        (
            "Từ 15h ngày 26/6, mỗi lít xăng E5 RON 92 giảm 45 đồng, mỗi lít dầu hỏa tăng 120 đồng. Mỗi kg thịt lợn hơi tăng 3.000 đồng so với tuần trước.",
            [
                "giảm 45 đồng | xăng E5 RON 92 | -45 VND/l | change | actual | 2021-06-26 | Việt Nam",
                "tăng 120 đồng | dầu hỏa | 120 VND/l | change | actual | 2021-06-26 | Việt Nam",
                "tăng 3.000 đồng | thịt lợn hơi | 3000 VND/kg | change/prev | actual | 2021-06-26 | Việt Nam",
            ],
        ),
        (
            "Vốn ngân sách bố trí cho ngành y tế của tỉnh Hà Nam trong giai đoạn 5 năm tới là 2.350 tỷ đồng.",
            [
                "2.350 tỷ đồng | Vốn ngân sách bố trí cho ngành y tế | 2.35e+12 VND | level | target | - | Hà Nam",
            ],
        ),
        (
            "Tỉnh Long An thu hút nhiều dự án. Gần 13.000 tỷ đồng đã được rót vào các khu công nghiệp của tỉnh trong 4 năm qua.",
            [
                "Gần 13.000 tỷ đồng | rót vào các khu công nghiệp của tỉnh | 1.3e+13 VND | level | actual | - | Long An",
            ],
        ),
        (
            "Từ ngày 1/5, Bộ Công Thương tăng giá điện bình quân 8,36% lên 1.864 đồng/kWh. Liên bộ giảm giá xăng 500 đồng/lít và tăng giá dầu diesel 120 đồng/lít.",
            [
                "8,36% | giá điện | 8.36 % | growth | actual | 2021-05-01 | Việt Nam",
                "1.864 đồng/kWh | giá điện | 1864 VND/kWh | level | actual | 2021-05-01 | Việt Nam",
                "500 đồng/lít | giá xăng | -500 VND/l | change | actual | 2021-05-01 | Việt Nam",
                "120 đồng/lít | giá dầu diesel | 120 VND/l | change | actual | 2021-05-01 | Việt Nam",
            ],
        ),
        (
            "Chỉ số sản xuất công nghiệp (IIP) 6 tháng của tỉnh Bình Dương tăng 8,6%, cao hơn 0,4 điểm phần trăm so với mức tăng 8,2% của cùng kỳ; trong đó ngành chế biến, chế tạo tăng 9,1%, khai khoáng giảm 2,2%.",
            [
                "tăng 8,6% | Chỉ số sản xuất công nghiệp (IIP) | 8.6 % | growth/yoy | actual | 2021-H1 | Bình Dương",
                "cao hơn 0,4 điểm phần trăm | Chỉ số sản xuất công nghiệp (IIP) | 0.4 pp | change/other | actual | 2021-H1 | Bình Dương",
                "tăng 8,2% | Chỉ số sản xuất công nghiệp (IIP) | 8.2 % | growth/yoy | actual | 2020-H1 | Bình Dương",
                "tăng 9,1% | ngành chế biến, chế tạo | 9.1 % | growth/yoy | actual | 2021-H1 | Bình Dương",
                "giảm 2,2% | khai khoáng | -2.2 % | growth/yoy | actual | 2021-H1 | Bình Dương",
            ],
        ),
        (
            "Năm 2020, GRDP bình quân đầu người của tỉnh Lào Cai đạt 46 triệu đồng, tăng 5,7 triệu đồng so với năm 2019.",
            [
                "46 triệu đồng | GRDP bình quân đầu người | 4.6e+07 VND/person | level | actual | 2020 | Lào Cai",
                "tăng 5,7 triệu đồng | GRDP bình quân đầu người | 5.7e+06 VND/person | change/yoy | actual | 2020 | Lào Cai",
            ],
        ),
        (
            "Từ đầu năm, các địa phương đã mở 214 lớp tập huấn, tổ chức 95 buổi tuyên truyền, trao 3.200 phần quà cho hộ nghèo và khắc phục 37 điểm sạt lở.",
            [
                "214 lớp tập huấn | lớp tập huấn | 214 count | level | actual | 2021-M01/2021-M07 | Việt Nam",
                "95 buổi tuyên truyền | buổi tuyên truyền | 95 count | level | actual | 2021-M01/2021-M07 | Việt Nam",
                "3.200 phần quà | phần quà cho hộ nghèo | 3200 count | level | actual | 2021-M01/2021-M07 | Việt Nam",
                "37 điểm sạt lở | điểm sạt lở | 37 count | level | actual | 2021-M01/2021-M07 | Việt Nam",
            ],
        ),
        (
            "Ngành đường sắt có 264 đầu máy, trong đó 120 đầu máy chạy thường xuyên.",
            [
                "264 đầu máy | đầu máy | 264 count | level | actual | - | Việt Nam",
                "120 đầu máy chạy thường xuyên | đầu máy chạy thường xuyên | 120 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Cầu tạm chỉ cho xe 10 - 20 tấn qua lại; cả tỉnh hiện có 1.312 xe tải đăng ký mới.",
            [
                "1.312 xe tải đăng ký mới | xe tải đăng ký mới | 1312 count | level | actual | 2021-M07 | Việt Nam",
            ],
        ),
        (
            "Tỷ suất sinh thô của tỉnh là 15,2‰, giảm 0,3‰ so với năm trước.",
            [
                "15,2‰ | Tỷ suất sinh thô | 1.52 % | level | actual | - | Việt Nam",
                "giảm 0,3‰ | Tỷ suất sinh thô | -0.03 pp | change/yoy | actual | - | Việt Nam",
            ],
        ),
        (
            "Kết phiên, VN30-Index giảm 8,21 điểm (0,62%) xuống 1.312,4 điểm.",
            [
                "giảm 8,21 điểm | VN30-Index | -8.21 point | change/prev | actual | - | Việt Nam",
                "0,62% | VN30-Index | -0.62 % | growth | actual | - | Việt Nam",
                "1.312,4 điểm | VN30-Index | 1312.4 point | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Mô hình này giúp nông dân trồng 2 vụ/năm, năng suất có thể nâng lên từ 1,5 đến 2 lần so với trước.",
            [
                "từ 1,5 đến 2 lần | năng suất | 1.5..2 x | ratio/other | forecast | - | Việt Nam",
            ],
        ),
        (
            "Trong vòng 3 năm, huyện đã xây mới 1.250 căn nhà tình nghĩa.",
            [
                "1.250 căn nhà tình nghĩa | căn nhà tình nghĩa | 1250 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Số dư của quỹ tại thời điểm cuối tháng 6 là 2.389 tỷ đồng.",
            [
                "2.389 tỷ đồng | Số dư của quỹ | 2.389e+12 VND | level | actual | 2021-M06 | Việt Nam",
            ],
        ),
        (
            "Sản xuất công nghiệp tháng 5 tăng 3,3% so với tháng trước, song so với cùng kỳ chỉ tăng 1,1%.",
            [
                "tăng 3,3% | Sản xuất công nghiệp | 3.3 % | growth/prev | actual | 2021-M05 | Việt Nam",
                "tăng 1,1% | Sản xuất công nghiệp | 1.1 % | growth/yoy | actual | 2021-M05 | Việt Nam",
            ],
        ),
        (
            "CPI tháng 6 so với tháng trước tăng 0,3%; so với tháng 12 năm 2020 tăng 1,9% và so với cùng kỳ năm trước tăng 2,4%.",
            [
                "tăng 0,3% | CPI | 0.3 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 1,9% | CPI | 1.9 % | growth/other | actual | 2021-M06 | Việt Nam",
                "tăng 2,4% | CPI | 2.4 % | growth/yoy | actual | 2021-M06 | Việt Nam",
            ],
        ),
        (
            "So với cùng kỳ năm trước, xuất khẩu tăng 5%, nhập khẩu tăng 7%, so với tháng trước xuất khẩu giảm 2%.",
            [
                "tăng 5% | xuất khẩu | 5 % | growth/yoy | actual | - | Việt Nam",
                "tăng 7% | nhập khẩu | 7 % | growth/yoy | actual | - | Việt Nam",
                "giảm 2% | xuất khẩu | -2 % | growth/prev | actual | - | Việt Nam",
            ],
        ),
        (
            "Tăng trưởng sáu tháng đầu năm đạt 5,73% trong khi cùng kỳ năm ngoái chỉ tăng 5,65%.",
            [
                "5,73% | Tăng trưởng | 5.73 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "tăng 5,65% | Tăng trưởng | 5.65 % | growth/yoy | actual | 2020-H1 | Việt Nam",
            ],
        ),
        (
            "Theo báo cáo nhanh của Ban An toàn giao thông tỉnh, từ ngày 15/5 đến 15/6, tai nạn giảm cả ba mặt. Toàn tỉnh xảy ra 14 vụ tai nạn, giảm 30% so với tháng trước.",
            [
                "14 vụ tai nạn | vụ tai nạn | 14 count | level | actual | 2021-05-15/2021-06-15 | Việt Nam",
                "giảm 30% | vụ tai nạn | -30 % | growth/prev | actual | 2021-05-15/2021-06-15 | Việt Nam",
            ],
        ),
        (
            "Cổ phần bán ưu đãi cho người lao động là 822.000 cổ phần, chiếm 0,18% vốn điều lệ; cổ phần bán cho nhà đầu tư chiến lược là 135 triệu cổ phần.",
            [
                "822.000 cổ phần | Cổ phần bán ưu đãi cho người lao động | 822000 count | level | actual | - | Việt Nam",
                "chiếm 0,18% | Cổ phần bán ưu đãi cho người lao động | 0.18 % | share | actual | - | Việt Nam",
                "135 triệu cổ phần | cổ phần bán cho nhà đầu tư chiến lược | 1.35e+08 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Hàng tồn kho là chỉ tiêu lớn nhất, chiếm 75% tổng tài sản.",
            [
                "chiếm 75% | Hàng tồn kho | 75 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Thành phố có 230 doanh nghiệp 100% vốn nước ngoài, chiếm 40% tổng số doanh nghiệp FDI.",
            [
                "230 doanh nghiệp | doanh nghiệp | 230 count | level | actual | - | Việt Nam",
                "chiếm 40% | doanh nghiệp | 40 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Tai nạn giao thông giảm cả ba tiêu chí: xảy ra 85 vụ, làm chết 52 người.",
            [
                "85 vụ | Tai nạn giao thông | 85 count | level | actual | - | Việt Nam",
                "52 người | làm chết | 52 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Số ca mắc sốt xuất huyết là 312 ca, giảm 61,2% so với cùng kỳ năm trước.",
            [
                "312 ca | Số ca mắc sốt xuất huyết | 312 count | level | actual | - | Việt Nam",
                "giảm 61,2% | Số ca mắc sốt xuất huyết | -61.2 % | growth/yoy | actual | - | Việt Nam",
            ],
        ),
        (
            "Trong mức tăng 6,2% của toàn nền kinh tế, khu vực FDI đóng góp 3,1 điểm phần trăm.",
            [
                "tăng 6,2% | toàn nền kinh tế | 6.2 % | growth | actual | - | Việt Nam",
                "3,1 điểm phần trăm | khu vực FDI | 3.1 pp | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Chi ngân sách địa phương 6 tháng là 6.780 tỷ đồng, đạt 42% dự toán.",
            [
                "6.780 tỷ đồng | Chi ngân sách địa phương | 6.78e+12 VND | level | actual | 2021-H1 | Việt Nam",
                "42% | Chi ngân sách địa phương | 42 % | completion/plan | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Lãi suất huy động kỳ hạn 6 tháng là 5,6%/năm, kỳ hạn 12 tháng là 6,2%/năm.",
            [
                "5,6%/năm | Lãi suất huy động kỳ hạn 6 tháng | 5.6 %/year | level | actual | - | Việt Nam",
                "6,2%/năm | kỳ hạn 12 tháng | 6.2 %/year | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Giá cà phê robusta kỳ hạn tháng 9 giảm 11 USD, tương đương 0,5%.",
            [
                "giảm 11 USD | Giá cà phê robusta kỳ hạn tháng 9 | -11 USD | change | actual | - | Việt Nam",
                "0,5% | Giá cà phê robusta kỳ hạn tháng 9 | -0.5 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Vốn đầu tư vào bất động sản thương mại và nhà ở đạt 33 tỷ USD.",
            [
                "33 tỷ USD | Vốn đầu tư vào bất động sản thương mại và nhà ở | 3.3e+10 USD | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Sản lượng thủy sản 5 tháng ước đạt 86.000 tấn (nuôi trồng 52.000 tấn, khai thác 34.000 tấn), tăng 4,1% so với cùng kỳ.",
            [
                "ước đạt 86.000 tấn | Sản lượng thủy sản | 86000 t | level | estimate | 2021-M01/2021-M05 | Việt Nam",
                "52.000 tấn | nuôi trồng | 52000 t | level | estimate | 2021-M01/2021-M05 | Việt Nam",
                "34.000 tấn | khai thác | 34000 t | level | estimate | 2021-M01/2021-M05 | Việt Nam",
                "tăng 4,1% | Sản lượng thủy sản | 4.1 % | growth/yoy | estimate | 2021-M01/2021-M05 | Việt Nam",
            ],
        ),
        (
            "Để đạt mục tiêu tăng trưởng 6,5%, 6 tháng cuối năm GRDP phải tăng trên 7,8%.",
            [
                "tăng trưởng 6,5% | mục tiêu tăng trưởng | 6.5 % | growth | target | - | Việt Nam",
                "tăng trên 7,8% | GRDP | 7.8 % | growth | target | 2021-H2 | Việt Nam",
            ],
        ),
        (
            "ADB hạ dự báo tăng trưởng của Việt Nam năm 2021 từ 6,7% xuống 3,8%, song giữ nguyên mức 6,5% cho năm 2022.",
            [
                "từ 6,7% | tăng trưởng | 6.7 % | growth | forecast | 2021 | Việt Nam",
                "3,8% | tăng trưởng | 3.8 % | growth | forecast | 2021 | Việt Nam",
                "6,5% | tăng trưởng | 6.5 % | growth | forecast | 2022 | Việt Nam",
            ],
        ),
        (
            "Việt Nam cam kết đến năm 2030 giảm 9% lượng phát thải so với kịch bản thông thường.",
            [
                "giảm 9% | lượng phát thải | -9 % | growth/other | target | 2030 | Việt Nam",
            ],
        ),
        (
            "Dự trữ ngoại hối của nước này năm qua “bốc hơi” 320 tỷ USD.",
            [
                "bốc hơi” 320 tỷ USD | Dự trữ ngoại hối | -3.2e+11 USD | change | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Phiên cuối tuần, giá vàng giảm 0,4%. Tính chung cả tuần, giá mặt hàng này hạ 1,1%.",
            [
                "giảm 0,4% | giá vàng | -0.4 % | growth/prev | actual | - | Việt Nam",
                "hạ 1,1% | giá vàng | -1.1 % | growth/prev | actual | - | Việt Nam",
            ],
        ),
        (
            "Các tỉnh đã xuống giống 800.000 ha/700.000 ha diện tích kế hoạch, thu hoạch được 450.000 ha.",
            [
                "800.000 ha | Các tỉnh đã xuống giống | 800000 ha | level | actual | - | Việt Nam",
                "450.000 ha | thu hoạch | 450000 ha | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Lúa dài giá từ 5.400 - 5.500 đồng/kg, tăng 100 đồng/kg so với tuần trước.",
            [
                "từ 5.400 - 5.500 đồng/kg | Lúa dài giá | 5400..5500 VND/kg | level | actual | - | Việt Nam",
                "tăng 100 đồng/kg | Lúa dài giá | 100 VND/kg | change/prev | actual | - | Việt Nam",
            ],
        ),
        (
            "Tỉnh đã tiết kiệm chi thường xuyên 10%, tương đương 125 tỷ đồng.",
            [
                "10% | tiết kiệm chi thường xuyên | 10 % | level | actual | - | Việt Nam",
                "125 tỷ đồng | tiết kiệm chi thường xuyên | 1.25e+11 VND | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Bộ Tài chính kiến nghị giảm 30% thuế thu nhập doanh nghiệp, giảm 50% lệ phí trước bạ ô tô.",
            [
                "giảm 30% | thuế thu nhập doanh nghiệp | -30 % | growth | target | - | Việt Nam",
                "giảm 50% | lệ phí trước bạ ô tô | -50 % | growth | target | - | Việt Nam",
            ],
        ),
        (
            "Lạm phát bình quân được kiểm soát dưới 4%; bội chi ngân sách không quá 4% GDP.",
            [
                "dưới 4% | Lạm phát | 4 % | growth | actual | - | Việt Nam",
                "không quá 4% | bội chi ngân sách | 4 % | share | actual | - | Việt Nam",
            ],
        ),
        (
            "Công suất giai đoạn 1 của nhà máy là 250.000 tấn/năm, giai đoạn 2 nâng lên 500.000 tấn/năm.",
            [
                "250.000 tấn/năm | Công suất giai đoạn 1 của nhà máy | 250000 t/year | level | actual | - | Việt Nam",
                "500.000 tấn/năm | giai đoạn 2 | 500000 t/year | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Tổng thu ngân sách tháng 6 ước 95,8 nghìn tỷ đồng; lũy kế thu 6 tháng đạt 775 nghìn tỷ đồng, bằng 57,7% dự toán năm.",
            [
                "ước 95,8 nghìn tỷ đồng | Tổng thu ngân sách | 9.58e+13 VND | level | estimate | 2021-M06 | Việt Nam",
                "775 nghìn tỷ đồng | Tổng thu ngân sách | 7.75e+14 VND | level | actual | 2021-H1 | Việt Nam",
                "57,7% | Tổng thu ngân sách | 57.7 % | completion/plan | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Sản phẩm chủ yếu: xi măng 45 triệu tấn, bia 12 triệu lít, gạch xây 320 triệu viên, vải 12 triệu mét, giày 2 triệu đôi.",
            [
                "45 triệu tấn | xi măng | 4.5e+07 t | level | actual | - | Việt Nam",
                "12 triệu lít | bia | 1.2e+07 l | level | actual | - | Việt Nam",
                "320 triệu viên | gạch xây | 3.2e+08 count | level | actual | - | Việt Nam",
                "12 triệu mét | vải | 1.2e+07 m | level | actual | - | Việt Nam",
                "2 triệu đôi | giày | 2e+06 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Trứng gia cầm đạt 85 triệu quả, tăng 6,4%; củi 25.000 ster, giảm 3%.",
            [
                "85 triệu quả | Trứng gia cầm | 8.5e+07 count | level | actual | - | Việt Nam",
                "tăng 6,4% | Trứng gia cầm | 6.4 % | growth | actual | - | Việt Nam",
                "25.000 ster | củi | 25000 count | level | actual | - | Việt Nam",
                "giảm 3% | củi | -3 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Luân chuyển hàng hóa đạt 980 triệu tấn.km, luân chuyển hành khách 150 triệu HK.km.",
            [
                "980 triệu tấn.km | Luân chuyển hàng hóa | 9.8e+08 t.km | level | actual | - | Việt Nam",
                "150 triệu HK.km | luân chuyển hành khách | 1.5e+08 person.km | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Toàn huyện có 35 trường học, 612 lớp, 18.400 học sinh.",
            [
                "35 trường học | trường học | 35 count | level | actual | - | Việt Nam",
                "612 lớp | lớp | 612 count | level | actual | - | Việt Nam",
                "18.400 học sinh | học sinh | 18400 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Huyện đã giải phóng mặt bằng 215 ha/280 ha, đạt 76,8% kế hoạch.",
            [
                "215 ha | Huyện đã giải phóng mặt bằng | 215 ha | level | actual | - | Việt Nam",
                "76,8% | Huyện đã giải phóng mặt bằng | 76.8 % | completion/plan | actual | - | Việt Nam",
            ],
        ),
        (
            "Kim ngạch thương mại hai chiều năm 2020 đạt 9,7 tỷ USD. Hai nước phấn đấu nâng lên 15 tỷ USD.",
            [
                "9,7 tỷ USD | Kim ngạch thương mại hai chiều | 9.7e+09 USD | level | actual | 2020 | Việt Nam",
                "15 tỷ USD | Kim ngạch thương mại hai chiều | 1.5e+10 USD | level | target | 2020 | Việt Nam",
            ],
        ),
        (
            "Sau 10 năm, có 148 thành phố hạn chế xe máy và 170 thành phố thu phí vào trung tâm.",
            [
                "148 thành phố hạn chế xe máy | thành phố hạn chế xe máy | 148 count | level | actual | - | Việt Nam",
                "170 thành phố thu | thành phố thu phí vào trung tâm | 170 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Các hãng đã công bố tăng thêm tới 50.000 chỗ, nâng tổng số cung ứng lên hơn 610.000 chỗ.",
            [
                "tăng thêm tới 50.000 chỗ | chỗ | 50000 count | change | actual | - | -",
                "hơn 610.000 chỗ | tổng số cung ứng | 610000 count | level | actual | - | -",
            ],
        ),
        (
            "Tỷ lệ người chưa thành niên bị kết án phạt tù chiếm từ 70 - 80% số người bị kết án; tỷ lệ tái phạm khá cao, từ 45 - 50%.",
            [
                "chiếm từ 70 - 80% | Tỷ lệ người chưa thành niên bị kết án phạt tù | 70..80 % | share | actual | - | Việt Nam",
                "từ 45 - 50% | tỷ lệ tái phạm | 45..50 % | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Số lao động tăng từ 3.000 lên 4.500 trong ba năm.",
            [
                "tăng từ 3.000 | Số lao động | 3000 count | level | actual | - | Việt Nam",
                "4.500 | Số lao động | 4500 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Trường đã đào tạo trên 200.000cán bộ, kỹ sư; toàn tỉnh có 1.250doanh nghiệp.",
            [
                "trên 200.000cán bộ | cán bộ, kỹ sư | 200000 count | level | actual | - | Việt Nam",
                "1.250doanh nghiệp | doanh nghiệp | 1250 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Toàn tỉnh có 1.250 doanh nghiệp, trong đó 980 đang hoạt động, 270 tạm ngừng.",
            [
                "1.250 doanh nghiệp | doanh nghiệp | 1250 count | level | actual | 2021 | Việt Nam",
                "980 | doanh nghiệp | 980 count | level | actual | 2021 | Việt Nam",
                "270 tạm ngừng | tạm ngừng | 270 count | level | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Cả nước còn khoảng 800 thủy điện nhỏ, trong đó có hơn 600 đang vận hành.",
            [
                "khoảng 800 thủy điện nhỏ | thủy điện nhỏ | 800 count | level | actual | 2021 | Việt Nam",
                "hơn 600 | thủy điện nhỏ | 600 count | level | actual | 2021 | Việt Nam",
            ],
        ),
        (
            "Một số ngành có mức tăng cao như sản xuất trang phục tăng 28,1%; sản xuất thuốc, hóa dược tăng 22,4%; sản xuất và phân phối điện tăng 9,1%; dệt tăng 7,5%; sản xuất kim loại giảm 3%.",
            [
                "tăng 28,1% | sản xuất trang phục | 28.1 % | growth | actual | - | Việt Nam",
                "tăng 22,4% | sản xuất thuốc, hóa dược | 22.4 % | growth | actual | - | Việt Nam",
                "tăng 9,1% | sản xuất và phân phối điện | 9.1 % | growth | actual | - | Việt Nam",
                "tăng 7,5% | dệt | 7.5 % | growth | actual | - | Việt Nam",
                "giảm 3% | sản xuất kim loại | -3 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Tổng sản phẩm 6 tháng đầu năm ước tăng 7,02%. Kết quả này cao hơn mức tăng 4,5% của cùng kỳ. Trong đó, khu vực dịch vụ tăng 5,9%.",
            [
                "tăng 7,02% | Tổng sản phẩm | 7.02 % | growth/yoy | estimate | 2021-H1 | Việt Nam",
                "tăng 4,5% | Tổng sản phẩm | 4.5 % | growth/yoy | actual | 2020-H1 | Việt Nam",
                "tăng 5,9% | khu vực dịch vụ | 5.9 % | growth/yoy | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Kế hoạch vốn đầu tư công năm 2021 là 6.235 tỷ đồng, đến 30/6 giải ngân 2.780 tỷ đồng, đạt 44,6%.",
            [
                "6.235 tỷ đồng | vốn đầu tư công | 6.235e+12 VND | level | target | 2021 | Việt Nam",
                "2.780 tỷ đồng | giải ngân | 2.78e+12 VND | level | actual | 2021-06-30 | Việt Nam",
                "44,6% | giải ngân | 44.6 % | completion/plan | actual | 2021-06-30 | Việt Nam",
            ],
        ),
        (
            "Mức tăng trưởng 6 tháng của tỉnh thấp hơn kịch bản 1,2 điểm phần trăm.",
            [
                "1,2 điểm phần trăm | Mức tăng trưởng | -1.2 pp | change/plan | actual | 2021-H1 | Việt Nam",
            ],
        ),
        (
            "Chỉ số PAPI của tỉnh đạt 43,9 điểm; chỉ số PAR INDEX đạt 84,6%, tăng 3,2%.",
            [
                "43,9 điểm | Chỉ số PAPI | 43.9 point | level | actual | - | Việt Nam",
                "84,6% | chỉ số PAR INDEX | 84.6 % | level | actual | - | Việt Nam",
                "tăng 3,2% | chỉ số PAR INDEX | 3.2 pp | change | actual | - | Việt Nam",
            ],
        ),
        (
            "Quý I, ngành du lịch đón 320.000 lượt khách, chỉ bằng 1/3 so với cùng kỳ.",
            [
                "320.000 lượt khách | lượt khách | 320000 count | level | actual | 2021-Q1 | Việt Nam",
                "1/3 | lượt khách | 33.3333 % | ratio/yoy | actual | 2021-Q1 | Việt Nam",
            ],
        ),
        (
            "Vốn đầu tư từ ngân sách nhà nước 6 tháng đạt 36,6% kế hoạch năm và tăng 10,2% so với cùng kỳ (cùng kỳ năm trước bằng 37,3% và tăng 17,1%).",
            [
                "36,6% | Vốn đầu tư từ ngân sách nhà nước | 36.6 % | completion/plan | actual | 2021-H1 | Việt Nam",
                "tăng 10,2% | Vốn đầu tư từ ngân sách nhà nước | 10.2 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "37,3% | Vốn đầu tư từ ngân sách nhà nước | 37.3 % | completion/plan | actual | 2020-H1 | Việt Nam",
                "tăng 17,1% | Vốn đầu tư từ ngân sách nhà nước | 17.1 % | growth/yoy | actual | 2020-H1 | Việt Nam",
            ],
        ),
        (
            "Huyện Yên Thành có 38/38 xã đạt chuẩn; huyện Tân Kỳ 15/21 xã, đạt 71,4%.",
            [
                "38/38 xã | xã đạt chuẩn | 38 count | level | actual | - | huyện Yên Thành, Nghệ An",
                "71,4% | xã đạt chuẩn | 71.4 % | share | actual | - | huyện Tân Kỳ, Nghệ An",
            ],
        ),
        (
            "GDP 6 tháng tăng 5,64%, cao hơn tốc độ tăng 1,82% của cùng kỳ năm 2020 nhưng thấp hơn tốc độ tăng 7,05% và 6,77% của cùng kỳ năm 2018 và 2019.",
            [
                "tăng 5,64% | GDP | 5.64 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "tăng 1,82% | GDP | 1.82 % | growth/yoy | actual | 2020-H1 | Việt Nam",
                "tăng 7,05% | GDP | 7.05 % | growth/yoy | actual | 2018-H1 | Việt Nam",
                "6,77% | GDP | 6.77 % | growth/yoy | actual | 2019-H1 | Việt Nam",
            ],
        ),
        (
            "Tỷ lệ người dân hài lòng đạt 92,5%, vượt chỉ tiêu 2,5 điểm phần trăm.",
            [
                "92,5% | Tỷ lệ người dân hài lòng | 92.5 % | level | actual | - | Việt Nam",
                "2,5 điểm phần trăm | Tỷ lệ người dân hài lòng | 2.5 pp | change/plan | actual | - | Việt Nam",
            ],
        ),
        (
            "Tỉnh điều chỉnh tăng vốn 11 dự án thêm 780 tỷ đồng.",
            [
                "11 dự án | dự án | 11 count | level | actual | - | Việt Nam",
                "thêm 780 tỷ đồng | dự án | 7.8e+11 VND | change | actual | - | Việt Nam",
            ],
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu đến hết tháng 9 phải giải ngân trên 60%, đến 31/12 đạt 100% kế hoạch vốn.",
            [
                "trên 60% | giải ngân | 60 % | level | target | 2021-M01/2021-M09 | Việt Nam",
                "100% | giải ngân | 100 % | completion/plan | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Nông nghiệp tiếp tục là trụ đỡ với mức tăng 3,5%; công nghiệp phục hồi mạnh, tăng tới 11,2%; riêng du lịch giảm sâu tới 42%.",
            [
                "tăng 3,5% | Nông nghiệp | 3.5 % | growth | actual | - | Việt Nam",
                "tăng tới 11,2% | công nghiệp | 11.2 % | growth | actual | - | Việt Nam",
                "giảm sâu tới 42% | du lịch | -42 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Hiện tỷ lệ hộ nghèo chỉ còn 2,75%; phấn đấu cuối năm còn dưới 2,3%.",
            [
                "2,75% | tỷ lệ hộ nghèo | 2.75 % | level | actual | 2021-M07 | Việt Nam",
                "dưới 2,3% | tỷ lệ hộ nghèo | 2.3 % | level | target | 2021 | Việt Nam",
            ],
        ),
        (
            "Xuất khẩu cá tra đạt 610 triệu USD, tăng 13%, tôm 1,5 tỷ USD, tăng 8,6%, cá ngừ 280 triệu USD, tăng 2,3%.",
            [
                "610 triệu USD | Xuất khẩu cá tra | 6.1e+08 USD | level | actual | - | Việt Nam",
                "tăng 13% | Xuất khẩu cá tra | 13 % | growth | actual | - | Việt Nam",
                "1,5 tỷ USD | tôm | 1.5e+09 USD | level | actual | - | Việt Nam",
                "tăng 8,6% | tôm | 8.6 % | growth | actual | - | Việt Nam",
                "280 triệu USD | cá ngừ | 2.8e+08 USD | level | actual | - | Việt Nam",
                "tăng 2,3% | cá ngừ | 2.3 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Sáng 2/7, UBND tỉnh Nghệ An họp phiên thường kỳ đánh giá tình hình kinh tế - xã hội 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2021.\nBáo cáo tại phiên họp, Giám đốc Sở Kế hoạch và Đầu tư cho biết, tốc độ tăng trưởng (GRDP) ước đạt 5,58%, cao hơn cùng kỳ năm 2020 (1,54%). Trong đó, khu vực nông, lâm, ngư nghiệp tăng 5,27%; công nghiệp - xây dựng tăng 13,35%; dịch vụ tăng 2,43%.\nThu ngân sách thực hiện 9.029 tỷ đồng, đạt 64% dự toán và tăng 24,3% so với cùng kỳ. Chi ngân sách ước 14.400 tỷ đồng, đạt 52,1% dự toán.\nTổng vốn đầu tư toàn xã hội đạt 35.120 tỷ đồng, tăng 13,6%. Tỷ lệ giải ngân vốn đầu tư công đạt 38,5%, thấp hơn cùng kỳ (45,1%).\nToàn tỉnh cấp mới cho 62 dự án với tổng vốn 17.300 tỷ đồng. Có 940 doanh nghiệp thành lập mới, tăng 8,4%.\nTuy nhiên, ngành du lịch gặp khó, tổng lượt khách chỉ đạt 1,6 triệu lượt, bằng 78% cùng kỳ; doanh thu giảm 35%.\nPhát biểu kết luận, Chủ tịch UBND tỉnh yêu cầu các ngành quyết tâm đạt tăng trưởng cả năm từ 7,5% trở lên; thu ngân sách phấn đấu đạt 16.000 tỷ đồng; giải ngân vốn đầu tư công đến 30/9 đạt trên 60%, đến 31/12 đạt 100%. Phấn đấu cuối năm có thêm 14 xã đạt chuẩn nông thôn mới, nâng tổng số lên 295 xã.\nĐối với dịch Covid-19, từ ngày 13/6 đến nay, tỉnh ghi nhận 105 ca mắc; đã tiêm được 68.200 liều vắc xin.\nNăm 2020, GRDP của tỉnh chỉ tăng 3,28%, trong khi bình quân cả nước 2,91%.",
            [
                "ước đạt 5,58% | tốc độ tăng trưởng (GRDP) | 5.58 % | growth/yoy | estimate | 2021-H1 | Nghệ An",
                "1,54% | tốc độ tăng trưởng (GRDP) | 1.54 % | growth | actual | 2020-H1 | Nghệ An",
                "tăng 5,27% | khu vực nông, lâm, ngư nghiệp | 5.27 % | growth/yoy | estimate | 2021-H1 | Nghệ An",
                "tăng 13,35% | công nghiệp - xây dựng | 13.35 % | growth/yoy | estimate | 2021-H1 | Nghệ An",
                "tăng 2,43% | dịch vụ | 2.43 % | growth/yoy | estimate | 2021-H1 | Nghệ An",
                "9.029 tỷ đồng | Thu ngân sách | 9.029e+12 VND | level | actual | 2021-H1 | Nghệ An",
                "64% | Thu ngân sách | 64 % | completion/plan | actual | 2021-H1 | Nghệ An",
                "tăng 24,3% | Thu ngân sách | 24.3 % | growth/yoy | actual | 2021-H1 | Nghệ An",
                "ước 14.400 tỷ đồng | Chi ngân sách | 1.44e+13 VND | level | estimate | 2021-H1 | Nghệ An",
                "52,1% | Chi ngân sách | 52.1 % | completion/plan | estimate | 2021-H1 | Nghệ An",
                "35.120 tỷ đồng | Tổng vốn đầu tư toàn xã hội | 3.512e+13 VND | level | actual | 2021-H1 | Nghệ An",
                "tăng 13,6% | Tổng vốn đầu tư toàn xã hội | 13.6 % | growth/yoy | actual | 2021-H1 | Nghệ An",
                "38,5% | Tỷ lệ giải ngân vốn đầu tư công | 38.5 % | level | actual | 2021-H1 | Nghệ An",
                "45,1% | Tỷ lệ giải ngân vốn đầu tư công | 45.1 % | level | actual | 2020-H1 | Nghệ An",
                "62 dự án | dự án | 62 count | level | actual | 2021-H1 | Nghệ An",
                "17.300 tỷ đồng | tổng vốn | 1.73e+13 VND | level | actual | 2021-H1 | Nghệ An",
                "940 doanh nghiệp | doanh nghiệp thành lập mới | 940 count | level | actual | 2021-H1 | Nghệ An",
                "tăng 8,4% | doanh nghiệp thành lập mới | 8.4 % | growth/yoy | actual | 2021-H1 | Nghệ An",
                "1,6 triệu lượt | tổng lượt khách | 1.6e+06 count | level | actual | 2021-H1 | Nghệ An",
                "78% | tổng lượt khách | 78 % | ratio/yoy | actual | 2021-H1 | Nghệ An",
                "giảm 35% | doanh thu | -35 % | growth/yoy | actual | 2021-H1 | Nghệ An",
                "từ 7,5% trở lên | tăng trưởng | 7.5 % | growth | target | 2021 | Nghệ An",
                "16.000 tỷ đồng | thu ngân sách | 1.6e+13 VND | level | target | 2021 | Nghệ An",
                "trên 60% | giải ngân vốn đầu tư công | 60 % | level | target | 2021-09-30 | Nghệ An",
                "100% | giải ngân vốn đầu tư công | 100 % | level | target | 2021-12-31 | Nghệ An",
                "có thêm 14 xã | xã đạt chuẩn nông thôn mới | 14 count | change | target | 2021 | Nghệ An",
                "295 xã | xã | 295 count | level | target | 2021 | Nghệ An",
                "105 ca mắc | ca mắc | 105 count | level | actual | 2021-06-13/2021-07-02 | Nghệ An",
                "68.200 liều vắc xin | liều vắc xin | 68200 count | level | actual | 2021-06-13/2021-07-02 | Nghệ An",
                "tăng 3,28% | GRDP | 3.28 % | growth/yoy | actual | 2020 | Nghệ An",
                "2,91% | GRDP | 2.91 % | growth | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "(VNA) - Sáng 29/6, Tổng cục Thống kê công bố chỉ số giá tiêu dùng (CPI) tháng 6/2021.\nTheo đó, CPI tháng 6 tăng 0,19% so với tháng trước, tăng 1,62% so với tháng 12/2020 và tăng 2,41% so với cùng kỳ năm trước.\nCPI bình quân quý II/2021 tăng 0,45% so với quý I và tăng 2,67% so với quý II/2020. Bình quân 6 tháng đầu năm 2021, CPI tăng 1,47%, mức tăng thấp nhất kể từ năm 2016.\nSo với tháng trước, trong 11 nhóm hàng hóa và dịch vụ chính có 8 nhóm tăng giá: nhóm giao thông tăng cao nhất với 1,07% do giá xăng dầu tăng; nhóm nhà ở và vật liệu xây dựng tăng 0,45%; nhóm đồ uống và thuốc lá tăng 0,11%.\nBa nhóm giảm giá: nhóm bưu chính viễn thông giảm 0,04%; giáo dục giảm 0,01%; văn hóa, giải trí và du lịch giảm 0,06%.\nLạm phát cơ bản tháng 6 tăng 0,07% so với tháng trước, tăng 1,14% so với cùng kỳ; bình quân 6 tháng tăng 0,87%.\nChỉ số giá vàng giảm 0,25% so với tháng trước; tăng 14,31% so với cùng kỳ năm trước.\nTheo các chuyên gia, mục tiêu kiểm soát lạm phát cả năm dưới 4% là khả thi. Bộ Tài chính dự báo CPI cả năm tăng khoảng 2,5 - 2,8%.\nTrước đó, năm 2020 CPI bình quân tăng 3,23%.",
            [
                "tăng 0,19% | CPI | 0.19 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 1,62% | CPI | 1.62 % | growth/other | actual | 2021-M06 | Việt Nam",
                "tăng 2,41% | CPI | 2.41 % | growth/yoy | actual | 2021-M06 | Việt Nam",
                "tăng 0,45% | CPI | 0.45 % | growth/prev | actual | 2021-Q2 | Việt Nam",
                "tăng 2,67% | CPI | 2.67 % | growth/yoy | actual | 2021-Q2 | Việt Nam",
                "tăng 1,47% | CPI | 1.47 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "1,07% | nhóm giao thông | 1.07 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 0,45% | nhóm nhà ở và vật liệu xây dựng | 0.45 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 0,11% | nhóm đồ uống và thuốc lá | 0.11 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "giảm 0,04% | nhóm bưu chính viễn thông | -0.04 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "giảm 0,01% | giáo dục | -0.01 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "giảm 0,06% | văn hóa, giải trí và du lịch | -0.06 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 0,07% | Lạm phát cơ bản | 0.07 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 1,14% | Lạm phát cơ bản | 1.14 % | growth/yoy | actual | 2021-M06 | Việt Nam",
                "tăng 0,87% | Lạm phát cơ bản | 0.87 % | growth/yoy | actual | 2021-H1 | Việt Nam",
                "giảm 0,25% | Chỉ số giá vàng | -0.25 % | growth/prev | actual | 2021-M06 | Việt Nam",
                "tăng 14,31% | Chỉ số giá vàng | 14.31 % | growth/yoy | actual | 2021-M06 | Việt Nam",
                "dưới 4% | lạm phát | 4 % | growth | target | 2021 | Việt Nam",
                "tăng khoảng 2,5 - 2,8% | CPI | 2.5..2.8 % | growth/yoy | forecast | 2021 | Việt Nam",
                "tăng 3,23% | CPI | 3.23 % | growth/yoy | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Quỹ Tiền tệ Quốc tế (IMF) nâng dự báo tăng trưởng kinh tế thế giới năm 2021 lên 6%, cao hơn mức 5,5% đưa ra hồi tháng 1.\nGDP của Mỹ sẽ tăng 6,4% trong năm nay, còn khu vực đồng euro tăng 4,4% sau khi giảm 6,6% năm ngoái. Trung Quốc được dự báo tăng trưởng 8,4%, Ấn Độ 12,5%.\nVới Việt Nam, IMF dự báo GDP tăng 6,5% năm 2021 và 7,2% năm 2022; lạm phát ở mức 3,9%.",
            [
                "6% | tăng trưởng kinh tế | 6 % | growth | forecast | 2021 | thế giới",
                "5,5% | tăng trưởng kinh tế | 5.5 % | growth | forecast | 2021 | thế giới",
                "tăng 6,4% | GDP | 6.4 % | growth/yoy | forecast | 2021 | Mỹ",
                "tăng 4,4% | GDP | 4.4 % | growth/yoy | forecast | 2021 | Khu vực đồng euro",
                "giảm 6,6% | GDP | -6.6 % | growth/yoy | actual | 2020 | Khu vực đồng euro",
                "tăng trưởng 8,4% | tăng trưởng | 8.4 % | growth | forecast | - | Trung Quốc",
                "12,5% | tăng trưởng | 12.5 % | growth | forecast | - | Ấn Độ",
                "tăng 6,5% | GDP | 6.5 % | growth/yoy | forecast | 2021 | Việt Nam",
                "7,2% | GDP | 7.2 % | growth | forecast | 2022 | Việt Nam",
                "3,9% | lạm phát | 3.9 % | growth | forecast | 2022 | Việt Nam",
            ],
        ),
        (
            "Cấp ủy các cấp thi hành kỷ luật 5 tổ chức đảng và 124 đảng viên (khiển trách 88, cảnh cáo 27, cách chức 3, khai trừ 6).",
            [
                "5 tổ chức đảng | tổ chức đảng | 5 count | level | actual | - | Việt Nam",
                "124 đảng viên | đảng viên | 124 count | level | actual | - | Việt Nam",
                "88 | khiển trách | 88 count | level | actual | - | Việt Nam",
                "27 | cảnh cáo | 27 count | level | actual | - | Việt Nam",
                "3 | cách chức | 3 count | level | actual | - | Việt Nam",
                "6 | khai trừ | 6 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Đến tháng 7, tỉnh Hà Tĩnh có 170/181 xã đạt chuẩn nông thôn mới (93,9%); thu nhập bình quân đầu người khu vực nông thôn đạt 39,2 triệu đồng/năm.",
            [
                "170/181 xã | xã đạt chuẩn nông thôn mới | 170 count | level | actual | 2021-M07 | Hà Tĩnh",
                "93,9% | xã đạt chuẩn nông thôn mới | 93.9 % | share | actual | 2021-M07 | Hà Tĩnh",
                "39,2 triệu đồng/năm | thu nhập bình quân đầu người khu vực nông thôn | 3.92e+07 VND/person/year | level | actual | 2021-M07 | Hà Tĩnh",
            ],
        ),
        (
            "Tuyến đường gồm 3 đoạn (đoạn 1, đoạn 2, đoạn 3) dài 11 km.",
            [
                "11 km | dài | 11 km | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Xuất khẩu sang Mỹ đạt 420 triệu USD, tăng 38%; sang EU đạt 180 triệu USD, giảm 4,2%; sang Nhật Bản 150 triệu USD.",
            [
                "420 triệu USD | Xuất khẩu sang Mỹ | 4.2e+08 USD | level | actual | - | Việt Nam",
                "tăng 38% | Xuất khẩu sang Mỹ | 38 % | growth | actual | - | Việt Nam",
                "180 triệu USD | sang EU | 1.8e+08 USD | level | actual | - | Việt Nam",
                "giảm 4,2% | sang EU | -4.2 % | growth | actual | - | Việt Nam",
                "150 triệu USD | sang Nhật Bản | 1.5e+08 USD | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Nhập khẩu than từ Úc đạt 2,1 triệu tấn, từ Indonesia 1,4 triệu tấn.",
            [
                "2,1 triệu tấn | Nhập khẩu than | 2.1e+06 t | level | actual | - | Việt Nam",
                "1,4 triệu tấn | Nhập khẩu than | 1.4e+06 t | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Theo Sở Lao động, năm 2020 tỷ lệ lao động có việc làm đạt 97,6%; xuất khẩu lao động 3.250 người, đạt 108% kế hoạch; đào tạo nghề cho 21.400 người, trong đó 6.200 lao động nông thôn.",
            [
                "97,6% | tỷ lệ lao động có việc làm | 97.6 % | level | actual | 2020 | Việt Nam",
                "3.250 người | xuất khẩu lao động | 3250 count | level | actual | 2020 | Việt Nam",
                "108% | xuất khẩu lao động | 108 % | completion/plan | actual | 2020 | Việt Nam",
                "21.400 người | đào tạo nghề | 21400 count | level | actual | 2020 | Việt Nam",
                "6.200 lao động nông thôn | lao động nông thôn | 6200 count | level | actual | 2020 | Việt Nam",
            ],
        ),
        (
            "Tổng đàn gia súc đạt 215.000 con, vượt 3,2% KH; sản lượng thịt hơi 38.600 tấn, tăng 4,8% so với cùng kỳ và bằng 52% KH năm.",
            [
                "215.000 con | Tổng đàn gia súc | 215000 count | level | actual | - | Việt Nam",
                "vượt 3,2% | Tổng đàn gia súc | 3.2 % | growth/plan | actual | - | Việt Nam",
                "38.600 tấn | sản lượng thịt hơi | 38600 t | level | actual | - | Việt Nam",
                "tăng 4,8% | sản lượng thịt hơi | 4.8 % | growth/yoy | actual | - | Việt Nam",
                "52% | sản lượng thịt hơi | 52 % | completion/plan | actual | - | Việt Nam",
            ],
        ),
        (
            "Vốn tín dụng chính sách đạt 4.320 tỷ đồng, tăng 268 tỷ đồng (+6,6%) so với cuối năm 2020, với 98.500 hộ còn dư nợ.",
            [
                "4.320 tỷ đồng | Vốn tín dụng chính sách | 4.32e+12 VND | level | actual | - | Việt Nam",
                "tăng 268 tỷ đồng | Vốn tín dụng chính sách | 2.68e+11 VND | change/other | actual | - | Việt Nam",
                "+6,6% | Vốn tín dụng chính sách | 6.6 % | growth/other | actual | - | Việt Nam",
                "98.500 hộ | hộ còn dư nợ | 98500 count | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Đến nay, 12/14 chỉ tiêu đạt và vượt kế hoạch, 2 chỉ tiêu không đạt là thu ngân sách (92%) và tỷ lệ che phủ rừng (51,2%/52%).",
            [
                "12/14 chỉ tiêu | chỉ tiêu đạt và vượt kế hoạch | 12 count | level | actual | 2021-M07 | Việt Nam",
                "2 chỉ tiêu | chỉ tiêu | 2 count | level | actual | 2021-M07 | Việt Nam",
                "92% | thu ngân sách | 92 % | level | actual | 2021-M07 | Việt Nam",
                "51,2% | tỷ lệ che phủ rừng | 51.2 % | level | actual | 2021-M07 | Việt Nam",
            ],
        ),
        (
            "Kinh tế số dự kiến chiếm 20% GRDP vào năm 2025 và 30% vào năm 2030.",
            [
                "chiếm 20% | Kinh tế số | 20 % | share | forecast | 2025 | Việt Nam",
                "30% | Kinh tế số | 30 % | share | forecast | 2030 | Việt Nam",
            ],
        ),
        (
            "Từ 2016 đến 2020, vốn đầu tư toàn xã hội đạt 142.000 tỷ đồng, gấp 1,9 lần giai đoạn 2011 - 2015, tăng bình quân 13,2%/năm.",
            [
                "142.000 tỷ đồng | vốn đầu tư toàn xã hội | 1.42e+14 VND | level | actual | 2016/2020 | Việt Nam",
                "gấp 1,9 lần | vốn đầu tư toàn xã hội | 1.9 x | ratio/prev | actual | 2016/2020 | Việt Nam",
                "tăng bình quân 13,2%/năm | vốn đầu tư toàn xã hội | 13.2 %/year | growth/prev | actual | 2016/2020 | Việt Nam",
            ],
        ),
        (
            "Tỷ lệ hộ sử dụng nước hợp vệ sinh tăng từ 88% lên 94,5%, nước sạch đạt 61%.",
            [
                "tăng từ 88% | Tỷ lệ hộ sử dụng nước hợp vệ sinh | 88 % | level | actual | - | Việt Nam",
                "94,5% | Tỷ lệ hộ sử dụng nước hợp vệ sinh | 94.5 % | level | actual | - | Việt Nam",
                "61% | nước sạch | 61 % | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Sản lượng cà phê niên vụ 2020 - 2021 ước giảm 10 - 15% so với niên vụ trước, xuống còn khoảng 1,6 triệu tấn.",
            [
                "giảm 10 - 15% | Sản lượng cà phê | -15..-10 % | growth/other | estimate | 2020/2021 | Việt Nam",
                "khoảng 1,6 triệu tấn | Sản lượng cà phê | 1.6e+06 t | level | estimate | 2020/2021 | Việt Nam",
            ],
        ),
        (
            "Giá cước vận tải biển tăng gấp 4 - 5 lần so với trước dịch, lên 10.000 USD/container.",
            [
                "tăng gấp 4 - 5 lần | Giá cước vận tải biển | 4..5 x | ratio/other | actual | - | Việt Nam",
                "10.000 USD/container | Giá cước vận tải biển | 10000 USD/container | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Lượng khách qua sân bay chỉ đạt 12.000 lượt/ngày, giảm 80% so với bình thường.",
            [
                "12.000 lượt/ngày | Lượng khách qua sân bay | 12000 count/day | level | actual | - | Việt Nam",
                "giảm 80% | Lượng khách qua sân bay | -80 % | growth/other | actual | - | Việt Nam",
            ],
        ),
        (
            "Các mặt hàng tăng trưởng mạnh gồm: cao su (tăng 80%), hạt điều (22,8%), rau quả (17,9%), sắn (29%).",
            [
                "tăng 80% | cao su | 80 % | growth | actual | - | Việt Nam",
                "22,8% | hạt điều | 22.8 % | growth | actual | - | Việt Nam",
                "17,9% | rau quả | 17.9 % | growth | actual | - | Việt Nam",
                "29% | sắn | 29 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Doanh thu bán lẻ tăng 6,1%; doanh thu dịch vụ lưu trú, ăn uống giảm 2,7%.",
            [
                "tăng 6,1% | Doanh thu bán lẻ | 6.1 % | growth | actual | - | Việt Nam",
                "giảm 2,7% | doanh thu dịch vụ lưu trú, ăn uống | -2.7 % | growth | actual | - | Việt Nam",
            ],
        ),
        (
            "Lãi suất cho vay giảm 0,3 - 0,5%/năm so với cuối năm 2020, phổ biến ở mức 7,5 - 9%/năm.",
            [
                "giảm 0,3 - 0,5%/năm | Lãi suất cho vay | -0.5..-0.3 %/year | change/other | actual | - | Việt Nam",
                "7,5 - 9%/năm | Lãi suất cho vay | 7.5..9 %/year | level | actual | - | Việt Nam",
            ],
        ),
        (
            "Thị trường Trung Quốc chiếm 26,5%, Mỹ 28,1%, Nhật Bản 6,9%.",
            [
                "chiếm 26,5% | Thị trường | 26.5 % | share | actual | - | Việt Nam",
                "28,1% | Thị trường | 28.1 % | share | actual | - | Mỹ",
                "6,9% | Thị trường | 6.9 % | share | actual | - | Nhật Bản",
            ],
        ),
    ],
)  # fmt: skip
def test_a_paragraph_gives_these_facts(text: str, readings: list[str]) -> None:
    assert [written(fact) for fact in extract_facts(text, published=DAY)] == readings


@pytest.mark.parametrize(
    "text",
    [
        "Bà Lan trồng 1,5 ha cà phê, mỗi ngày thu về 1 triệu đồng.",
        "Điện thoại dùng chip Exynos 2100 mạnh mẽ.",
        "Gạo 5% tấm được nhiều nước hỏi mua.",
        "Ông Trần Văn Minh (83,5%) và bà Lê Thị Hoa (91,2%) trúng cử.",
        "Hai nhà hợp tác sản xuất cùng 2 đồng nghiệp.",
        "Máy chạy Android 7.1.1 khi lên kệ.",
        "Phiên bản iOS 14.5 chính thức được phát hành.",
        "Nam giới trong độ tuổi từ 35 đến 54 thường bỏ ăn sáng.",
        "Cây xà cừ mọc từ số nhà 469 đến số nhà 954 đường Láng.",
        "Công nhân chặt hạ hơn 5 cây.",
        "Lữ đoàn 28 Quân chủng Phòng không ở Hà Nội kết thúc thanh tra.",
        "Tàu BĐ 99567 TS của ngư dân Bình Định bị hỏng.",
        "Bảy cán bộ ở Cần Thơ bị truy tố vì nhận hối lộ hơn 4 tỉ đồng.",
        "Giải báo chí năm nay có 5 giải A, mỗi giải 50 triệu đồng.",
        "Trường hợp giá điện cần tăng từ 3% đến dưới 5%, tập đoàn tự quyết định.",
        "Tỉnh lộ ở Bắc Ninh xây theo tiêu chuẩn đường cấp 5 đồng bằng.",
        "Dịch bệnh Covid - 19 dự kiến còn phức tạp.",
        "Loài người rời châu Phi 1,8 triệu năm trước.",
        "Huyền bị cáo buộc chiếm đoạt 66 tỷ đồng.",
        "Doanh thu 4602.7 4275.08 8% 1580.93 1425.58 11% 989.17 1002.69 3%.",
    ],
)
def test_these_state_no_indicator(text: str) -> None:
    assert [fact.quote for fact in extract_facts(text, published=DAY)] == []
