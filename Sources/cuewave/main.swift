print("cuewave")
